package org.rapport.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.dealing.ChangeIntake;
import org.rapport.dealing.ChangeRegister;
import org.rapport.dealing.DealingsInMemory;
import org.rapport.dealing.Payment;
import org.rapport.dealing.PaymentIntake;
import org.rapport.dealing.PaymentMade;
import org.rapport.dealing.PaymentRegister;
import org.rapport.partner.NewPartner;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerRegister;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.WorkingSetInMemory;

class PaymentTakerTest {
    private static final String HEADER =
            "partner,reference,payer,amount,currency,invoiced_on,due_on,paid_on,disputed\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private final DealingsInMemory kept = new DealingsInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final NewcomerDesk newcomers = new NewcomerDesk(new PartnerRegister(partners, audit));
    private final PaymentTaker payments = new PaymentTaker(
            new PaymentIntake(
                    kept.payments, new PaymentRegister(kept.payments, audit, events), new WorkingSetInMemory(), clock),
            partners,
            newcomers);
    private final ChangeTaker changes = new ChangeTaker(
            new ChangeIntake(kept.changes, new ChangeRegister(kept.changes, kept.quarters, audit, events), clock),
            partners,
            newcomers);
    private final UUID acme = new PartnerRegister(partners, audit)
            .enter(new NewPartner("acme", "Acme", "DE", PartnerKind.SUPPLY, "UTC", List.of(), 0, null))
            .id();

    private List<Outcome> take(RowTaker taker, String text, boolean write) {
        return outcomes(groups(taker, text), taker, write);
    }

    private static List<RowGroup> groups(RowTaker taker, String text) {
        try (Stream<RowGroup> groups =
                Survey.of(SentFile.text(text), Mapping.ours(taker.kind())).groups()) {
            return groups.toList();
        }
    }

    private static List<Outcome> outcomes(List<RowGroup> groups, RowTaker taker, boolean write) {
        return taker.take(groups, new TakingOrder(Mapping.ours(taker.kind()), "mara", TODAY, write))
                .outcomes();
    }

    private Payment only(String reference) {
        return kept.payments.withReferences(acme, List.of(reference)).get(0);
    }

    @Test
    void a_dry_run_changes_nothing() {
        String row = "acme,I-1,US,1200,EUR,2026-09-01,2026-10-01,2026-10-13,\n";
        assertThat(take(payments, HEADER + row, false)).containsExactly(Outcome.ACCEPTED);
        assertThat(kept.payments.amounts(List.of(acme))).isEmpty();
    }

    @Test
    void a_payment_is_taken_once_and_its_lateness_told() {
        String row = "acme,I-1,US,1200,EUR,2026-09-01,2026-10-01,2026-10-13,\n";
        assertThat(take(payments, HEADER + row, true)).containsExactly(Outcome.ACCEPTED);
        assertThat(events.fired())
                .singleElement()
                .satisfies(fact -> assertThat(((PaymentMade) fact).daysLate()).isEqualTo(12));
        assertThat(take(payments, HEADER + row, true)).containsExactly(Outcome.UNCHANGED);
        assertThat(events.fired()).hasSize(1);
    }

    @Test
    void an_open_one_is_paid_by_a_later_file() {
        take(payments, HEADER + "acme,I-1,PARTNER,99.95,USD,2026-09-01,2026-10-01,,\n", true);
        assertThat(only("I-1").paidOn()).isNull();
        take(payments, HEADER + "acme,I-1,PARTNER,99.95,USD,2026-09-01,2026-10-01,2026-10-02,\n", true);
        assertThat(only("I-1").paidOn()).isEqualTo(LocalDate.of(2026, 10, 2));
    }

    @Test
    void a_disputed_one_is_not_late_and_stops_being_disputed_when_the_books_say_so() {
        take(payments, HEADER + "acme,I-1,US,10,EUR,2026-09-01,2026-10-01,,yes\n", true);
        assertThat(only("I-1").days().late(TODAY)).isZero();
        take(payments, HEADER + "acme,I-1,US,10,EUR,2026-09-01,2026-10-01,,no\n", true);
        assertThat(only("I-1").disputedOn()).isNull();
        assertThat(only("I-1").days().late(TODAY)).isZero();
    }

    @Test
    void what_differs_from_the_record_or_makes_no_sense_is_refused_by_its_column() {
        take(payments, HEADER + "acme,I-1,US,10,EUR,2026-09-01,2026-10-01,2026-10-01,\n", true);
        String rows = """
                acme,I-1,US,11,EUR,2026-09-01,2026-10-01,2026-10-01,
                acme,I-2,US,10,EUR,2026-09-01,2026-08-01,,
                acme,I-3,US,10,EUR,2026-09-01,2026-10-01,2027-01-01,
                acme,I-4,US,10,XQQ,2026-09-01,2026-10-01,,
                nobody,I-5,US,10,EUR,2026-09-01,2026-10-01,,
                acme,I-6,US,10,EUR,2026-09-01,2026-10-01,,
                acme,I-6,US,10,EUR,2026-09-01,2026-10-01,,
                """;
        List<RowGroup> groups = groups(payments, HEADER + rows);
        assertThat(outcomes(groups, payments, true)).containsOnly(Outcome.REFUSED);
        assertThat(groups)
                .flatExtracting(RowGroup::rows)
                .flatExtracting(MappedRow::problems)
                .extracting(Problem::column)
                .contains("amount", "due_on", "paid_on", "currency", "partner", "reference");
    }

    @Test
    void a_change_is_taken_once_and_consent_is_added() {
        String header = "partner,reference,by,kind,subject,announced_on,effective_on,agreed_days,consented_on\n";
        String row = "acme,C-1,PARTNER,volume,Half of it,2026-10-01,2026-11-15,30,";
        assertThat(take(changes, header + row + "\n", true)).containsExactly(Outcome.ACCEPTED);
        assertThat(take(changes, header + row + "\n", true)).containsExactly(Outcome.UNCHANGED);
        assertThat(take(changes, header + row + "2026-10-05\n", true)).containsExactly(Outcome.ACCEPTED);
        assertThat(kept.changes.ofPartner(acme).get(0).consentedOn()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(take(changes, header + row.replace("2026-11-15", "2026-11-16") + "\n", true))
                .containsExactly(Outcome.REFUSED);
    }

    @Test
    void each_is_called_by_the_word_of_the_interface() {
        assertThat(payments.kind()).isEqualTo(ImportKind.PAYMENTS);
        assertThat(changes.kind()).isEqualTo(ImportKind.CHANGES);
        assertThat(ImportKind.SERVICE_LEVELS.word()).isEqualTo("service-levels");
    }
}
