package org.rapport.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.Side;

class ApprovalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    private final AuditInMemory audit = new AuditInMemory();
    private final AgreementGate gate = partner -> Optional.of("Failing");
    private final AgreementRegister register = new AgreementRegister(null, audit, new EventsInMemory(), List.of(gate));
    private final Agreement agreement = new Agreement(
            new NewAgreement(
                    UUID.randomUUID(), "A-1", null, "Freight", TODAY, TODAY.plusYears(1), null, 0, 0, 0, "Terms"),
            Side.US,
            TODAY);

    @Nested
    class An_agreement_with_a_partner_whose_standing_asks_for_an_executive {
        @Test
        void is_not_confirmed_by_our_side_before_it_is_approved() {
            assertThatThrownBy(() -> register.confirm(agreement, 1, Side.US, "Ewa", TODAY))
                    .isInstanceOfSatisfying(
                            ApprovalMissing.class,
                            refused -> assertThat(refused.arguments()).containsExactly("A-1", "Failing"));
            assertThat(agreement.versions().get(0).confirmedOn(Side.US)).isNull();
        }

        @Test
        void can_be_confirmed_by_the_partner_meanwhile() {
            register.confirm(agreement, 1, Side.PARTNER, "Annelies", TODAY);
            assertThat(agreement.versions().get(0).confirmedOn(Side.PARTNER)).isEqualTo(TODAY);
        }

        @Test
        void is_confirmed_once_an_executive_has_approved_it_with_a_reason() {
            register.approve(agreement, "Þórunn", "They have a new plant.", TODAY);
            register.confirm(agreement, 1, Side.US, "Ewa", TODAY);
            assertThat(agreement.versions().get(0).confirmedOn(Side.US)).isEqualTo(TODAY);
            assertThat(audit.actions()).containsExactly("agreement: approved", "agreement: confirmed for US");
            assertThat(register.reasonForApproval(agreement)).isEmpty();
        }

        @Test
        void is_approved_once() {
            register.approve(agreement, "Þórunn", "They have a new plant.", TODAY);
            assertThatThrownBy(() -> register.approve(agreement, "Þórunn", "again", TODAY))
                    .isInstanceOf(ApprovedAlready.class);
        }

        @Test
        void needs_a_reason_to_be_approved() {
            assertThatThrownBy(() -> register.approve(agreement, "Þórunn", " ", TODAY))
                    .isInstanceOf(org.rapport.shared.TextMissing.class);
        }
    }
}
