package org.rapport.dealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.dealing.DealingFixture.PARTNER;
import static org.rapport.dealing.DealingFixture.RECORDING;
import static org.rapport.dealing.DealingFixture.TODAY;
import static org.rapport.dealing.DealingFixture.change;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.agreement.Agreements;
import org.rapport.audit.AuditInMemory;
import org.rapport.commitment.AnnouncedInFuture;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.Side;

class ChangeTest {
    private final DealingsInMemory kept = new DealingsInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final ChangeRegister register = new ChangeRegister(kept.changes, kept.quarters, audit, events);

    @Nested
    class Its_notice {
        @Test
        void is_the_days_between_telling_and_effect() {
            ChangeNotice told =
                    new ChangeNotice(change(ChangeKind.VOLUME, TODAY.minusDays(10), TODAY.plusDays(57), 30), RECORDING);
            assertThat(told.givenDays()).isEqualTo(67);
            assertThat(told.isInTime()).isTrue();
        }

        @Test
        void told_after_the_effect_or_never_is_nought() {
            ChangeNotice after =
                    new ChangeNotice(change(ChangeKind.VOLUME, TODAY.minusDays(1), TODAY.minusDays(9), 0), RECORDING);
            ChangeNotice never = new ChangeNotice(change(ChangeKind.VOLUME, null, TODAY.minusDays(9), 0), RECORDING);
            assertThat(after.givenDays()).isZero();
            assertThat(after.isInTime()).isFalse();
            assertThat(never.isInTime()).isFalse();
            assertThat(never.toldOrFelt()).isEqualTo(TODAY.minusDays(9));
        }

        @Test
        void must_be_agreed_somewhere() {
            assertThatThrownBy(() -> new ChangeNotice(change(ChangeKind.VOLUME, TODAY, TODAY, null), RECORDING))
                    .isInstanceOf(AgreedDaysMissing.class);
            assertThatThrownBy(() -> new ChangeNotice(change(ChangeKind.VOLUME, TODAY, TODAY, -1), RECORDING))
                    .isInstanceOf(AgreedDaysOutOfRange.class);
        }

        @Test
        void cannot_be_given_tomorrow_nor_not_given_of_what_lies_ahead() {
            assertThatThrownBy(() -> new ChangeNotice(
                            change(ChangeKind.VOLUME, TODAY.plusDays(1), TODAY.plusDays(9), 5), RECORDING))
                    .isInstanceOf(AnnouncedInFuture.class);
            assertThatThrownBy(() -> new ChangeNotice(change(ChangeKind.VOLUME, null, TODAY.plusDays(9), 5), RECORDING))
                    .isInstanceOf(UnannouncedAhead.class);
        }
    }

    @Nested
    class The_quarter_of_terms {
        private final LocalDate start = LocalDate.of(2026, 7, 1);
        private final LocalDate end = LocalDate.of(2026, 9, 30);
        private final TermsClosing closing = new TermsClosing(kept.quarters, kept.changes, bound(), events);

        @Test
        void is_judged_for_both_sides_when_its_last_day_is_closed_and_only_once() {
            assertThat(closing.close(end.minusDays(1), List.of(PARTNER))).isZero();
            assertThat(closing.close(end, List.of(PARTNER))).isEqualTo(2);
            assertThat(closing.close(end, List.of(PARTNER))).isZero();
            assertThat(events.fired()).hasSize(2).allMatch(fact -> ((TermsJudged) fact).honoured());
        }

        @Test
        void is_not_honoured_by_the_side_that_reopened_a_term_alone() {
            register.tell(change(ChangeKind.TERMS, start.plusDays(3), start.plusDays(40), 30), RECORDING);
            closing.close(end, List.of(PARTNER));
            assertThat(kept.quarters.of(PARTNER, Side.US, start).orElseThrow().honoured())
                    .isFalse();
            assertThat(kept.quarters
                            .of(PARTNER, Side.PARTNER, start)
                            .orElseThrow()
                            .honoured())
                    .isTrue();
        }

        @Test
        void is_judged_anew_when_a_reopened_term_comes_to_light_and_when_the_other_side_consents() {
            closing.close(end, List.of(PARTNER));
            ChangeNotice late =
                    register.tell(change(ChangeKind.TERMS, start.plusDays(3), end.plusDays(9), 30), RECORDING);
            register.consent(late, TODAY, "Annelies", TODAY);
            assertThat(events.fired().subList(2, 4))
                    .extracting(fact -> ((TermsJudged) fact).honoured())
                    .containsExactly(false, true);
            assertThatThrownBy(() -> register.consent(late, TODAY, "Annelies", TODAY))
                    .isInstanceOf(ConsentedAlready.class);
        }

        @Test
        void is_nobodys_where_no_agreement_bound() {
            TermsClosing unbound = new TermsClosing(kept.quarters, kept.changes, nothing(), events);
            assertThat(unbound.close(end, List.of(PARTNER))).isZero();
        }
    }

    private static Agreements bound() {
        return AgreementsStub.binding(java.util.Set.of(PARTNER));
    }

    private static Agreements nothing() {
        return AgreementsStub.binding(java.util.Set.of());
    }
}
