package org.rapport.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.partner.ContactIntake;
import org.rapport.partner.ContactRow;
import org.rapport.partner.NewPartner;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerRegister;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.Side;

class ContactTakerTest {
    private static final String HEADER = "partner,side,name,title,email,phone,language,sponsor\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final PartnersInMemory partners = new PartnersInMemory();
    private final PartnerRegister register = new PartnerRegister(partners, new AuditInMemory());
    private final ContactTaker taker =
            new ContactTaker(new ContactIntake(partners, register), partners, new NewcomerDesk(register));
    private final UUID acme = register.enter(
                    new NewPartner("acme", "Acme", "DE", PartnerKind.SUPPLY, "UTC", List.of(), 0, null))
            .id();

    private List<Outcome> take(String rows, boolean write) {
        return outcomes(groups(rows), write);
    }

    private List<RowGroup> groups(String rows) {
        try (Stream<RowGroup> groups = Survey.of(SentFile.text(HEADER + rows), Mapping.ours(ImportKind.CONTACTS))
                .groups()) {
            return groups.toList();
        }
    }

    private List<Outcome> outcomes(List<RowGroup> groups, boolean write) {
        return taker.take(groups, new TakingOrder(Mapping.ours(ImportKind.CONTACTS), "mara", TODAY, write))
                .outcomes();
    }

    private ContactRow only() {
        assertThat(partners.contacts(acme)).hasSize(1);
        return partners.contacts(acme).get(0);
    }

    @Test
    void a_dry_run_changes_nothing() {
        assertThat(take("acme,PARTNER,Jo,Buyer,jo@acme.example,,en,no\n", false))
                .containsExactly(Outcome.ACCEPTED);
        assertThat(partners.contacts(acme)).isEmpty();
    }

    @Test
    void a_person_is_taken_once() {
        String row = "acme,PARTNER,Jo,Buyer,jo@acme.example,,en,yes\n";
        assertThat(take(row, true)).containsExactly(Outcome.ACCEPTED);
        assertThat(take(row, true)).containsExactly(Outcome.UNCHANGED);
        assertThat(only().sponsor()).isTrue();
    }

    @Test
    void a_later_file_adds_what_it_knows_and_leaves_what_it_does_not() {
        take("acme,PARTNER,Jo,Buyer,jo@acme.example,,en,yes\n", true);
        assertThat(take("acme,PARTNER,jo,,,+49 30 1,,\n", true)).containsExactly(Outcome.ACCEPTED);
        assertThat(only())
                .returns("Jo", ContactRow::name)
                .returns("Buyer", ContactRow::title)
                .returns("+49 30 1", ContactRow::phone)
                .returns(true, ContactRow::sponsor);
    }

    @Test
    void people_of_the_same_name_on_both_sides_are_two() {
        take("acme,PARTNER,Jo,,,,,\nacme,US,Jo,,,,,\n", true);
        assertThat(partners.contacts(acme)).extracting(ContactRow::side).containsExactly(Side.PARTNER, Side.US);
    }

    @Test
    void what_makes_no_sense_is_refused_by_its_column() {
        List<RowGroup> groups = groups("acme,PARTNER,Jo,,jo at acme,,,\nnobody,PARTNER,Al,,,,,\nacme,PARTNER,,,,,,\n");
        assertThat(outcomes(groups, true)).containsOnly(Outcome.REFUSED);
        assertThat(groups)
                .flatExtracting(RowGroup::rows)
                .flatExtracting(MappedRow::problems)
                .extracting(Problem::column)
                .contains("email", "partner", "name");
        assertThat(partners.contacts(acme)).isEmpty();
    }
}
