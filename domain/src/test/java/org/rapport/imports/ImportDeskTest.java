package org.rapport.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.audit.AuditInMemory;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.CommitmentIntake;
import org.rapport.commitment.CommitmentRegister;
import org.rapport.commitment.CommitmentsInMemory;
import org.rapport.partner.CalendarBook;
import org.rapport.partner.CalendarRow;
import org.rapport.partner.CalendarsInMemory;
import org.rapport.partner.DayKind;
import org.rapport.partner.NewPartner;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerRegister;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.Gathering;
import org.rapport.shared.WorkingSetInMemory;
import org.rapport.trust.EvidenceBook;
import org.rapport.trust.EvidenceRegister;
import org.rapport.trust.LedgerInMemory;

class ImportDeskTest {
    private static final String GOOD = """
            acme,R1,PARTNER,Pumps,2026-01-01,2026-02-15,2026-03-20
            acme,R2,PARTNER,Valves,2026-01-01,2026-02-01,
            acme,R2,PARTNER,Valves,2026-01-20,2026-03-01,
            """;
    private static final String BAD = "acme,R3,PARTNER,Seals,2026-02-02,2026-02-01,\n";

    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private final ImportsInMemory imports = new ImportsInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final CommitmentsInMemory commitments = new CommitmentsInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final PartnerRegister register = new PartnerRegister(partners, audit);
    private final CommitmentIntake intake = new CommitmentIntake(
            commitments, new CommitmentRegister(commitments, audit, events), new WorkingSetInMemory(), clock);
    private final CalendarsInMemory calendars = new CalendarsInMemory();
    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ImportBook book = new ImportBook(
            imports,
            List.of(
                    new PartnerTaker(partners, register),
                    new HolidayTaker(partners, new CalendarBook(calendars, audit)),
                    new CommitmentTaker(intake, partners, new NewcomerDesk(register)),
                    new EvidenceTaker(
                            ledger,
                            new EvidenceRegister(
                                    new EvidenceBook(ledger, null, new Gathering()), audit, new Gathering()),
                            partners,
                            new NewcomerDesk(register))),
            audit,
            new Gathering(),
            clock);
    private final ImportDesk desk = new ImportDesk(new FileStore(), book, new MappingShelf(imports, audit, clock));

    @BeforeEach
    void keepFilesInTheFolderAndKnowOnePartner() {
        System.setProperty("rapport.data", folder.toString());
        register.enter(new NewPartner("acme", "Acme", "DE", PartnerKind.SUPPLY, "UTC", List.of(), 0, null));
    }

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty("rapport.data");
    }

    private StoredFile file(String text) {
        return desk.keep("deliveries.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportResult run(String rows, Mapping mapping, boolean dryRun) {
        UUID id = desk.order(file(SentFile.HEADER + rows), mapping, dryRun, "mara")
                .id();
        desk.runNow(id);
        return ImportResult.of(book.find(id), imports);
    }

    private ImportResult take(String rows) {
        return run(rows, Mapping.ours(ImportKind.COMMITMENTS), false);
    }

    @Nested
    class A_good_file {
        @Test
        void is_taken_with_its_successive_promises_and_the_facts_are_told() {
            ImportResult result = take(GOOD);

            assertThat(result.status()).isEqualTo(ImportStatus.TAKEN);
            assertThat(result.accepted()).isEqualTo(3);
            assertThat(commitments.all()).extracting(Commitment::reference).containsExactly("R1", "R2");
            assertThat(commitments.all().get(1).promises()).hasSize(2);
            assertThat(events.fired()).hasSize(2);
        }

        @Test
        void changes_nothing_the_second_time() {
            take(GOOD);

            ImportResult again = take(GOOD);

            assertThat(again.unchanged()).isEqualTo(3);
            assertThat(again.accepted()).isZero();
            assertThat(commitments.all()).hasSize(2);
            assertThat(events.fired()).hasSize(2);
        }

        @Test
        void changes_nothing_when_only_checked() {
            ImportResult result = run(GOOD, Mapping.ours(ImportKind.COMMITMENTS), true);

            assertThat(result.status()).isEqualTo(ImportStatus.CHECKED);
            assertThat(result.accepted()).isEqualTo(3);
            assertThat(commitments.all()).isEmpty();
        }

        @Test
        void adds_what_has_become_known_since() {
            take(GOOD);

            ImportResult later = take(GOOD.replace("2026-03-01,", "2026-03-01,2026-03-05"));

            assertThat(later.accepted()).isEqualTo(2);
            assertThat(later.unchanged()).isEqualTo(1);
            assertThat(commitments.all().get(1).fulfilledOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        }

        @Test
        void never_overwrites_what_is_recorded() {
            take(GOOD);

            ImportResult other = take(GOOD.replace("2026-02-15", "2026-02-28"));

            assertThat(other.status()).isEqualTo(ImportStatus.REFUSED);
            assertThat(other.problems()).extracting(ProblemLine::trouble).containsExactly("KEPT_OTHERWISE");
        }
    }

    @Nested
    class A_file_with_a_bad_row {
        @Test
        void is_not_taken_at_all() {
            ImportResult result = take(GOOD + BAD);

            assertThat(result.status()).isEqualTo(ImportStatus.REFUSED);
            assertThat(result.accepted()).isZero();
            assertThat(result.rejected()).isEqualTo(1);
            assertThat(result.heldBack()).isEqualTo(3);
            assertThat(commitments.all()).isEmpty();
        }

        @Test
        void is_taken_without_it_on_request() {
            ImportResult result =
                    run(GOOD + BAD, Mapping.ours(ImportKind.COMMITMENTS).takingGoodRows(), false);

            assertThat(result.status()).isEqualTo(ImportStatus.TAKEN);
            assertThat(result.accepted() + result.rejected()).isEqualTo(result.rows());
            assertThat(result.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.line()).isEqualTo(5);
                assertThat(problem.value()).isEqualTo("2026-02-01");
            });
            assertThat(commitments.all()).hasSize(2);
        }

        @Test
        void names_a_partner_that_is_not_known() {
            ImportResult result = take("nobody,R1,US,P,2026-01-01,2026-02-15,\n");

            assertThat(result.problems()).extracting(ProblemLine::trouble).containsExactly("PARTNER_UNKNOWN");
        }
    }

    @Nested
    class A_file_that_brings_its_partners {
        private static final String MAPPING =
                "{\"partnerCode\":\"slug\",\"newPartners\":{\"country\":\"ZZ\",\"kind\":\"SUPPLY\"},\"take\":\"good-rows\"}";

        @Test
        void enters_them_once_and_only_for_rows_that_are_taken() {
            String rows = "Söhne & Co,R1,PARTNER,P,2026-01-01,2026-02-15,\n"
                    + "Söhne & Co,R2,PARTNER,P,2026-01-01,2026-02-15,\n"
                    + "Bad Ltd,R3,PARTNER,P,2026-02-02,2026-02-01,\n";

            ImportResult result = run(rows, MappingJson.read("x", ImportKind.COMMITMENTS, MAPPING), false);

            assertThat(result.newPartners()).isEqualTo(1);
            assertThat(partners.withCode("sohne-co"))
                    .hasValueSatisfying(partner -> assertThat(partner.name()).isEqualTo("Söhne & Co"));
            assertThat(partners.withCode("bad-ltd")).isEmpty();
        }

        @Test
        void tells_in_a_trial_how_many_they_are_and_enters_none() {
            String rows = IntStream.rangeClosed(1, ImportDesk.CHUNK + 50)
                    .mapToObj(i -> "Söhne & Co,R" + i + ",PARTNER,P,2026-01-01,2026-02-15,\n")
                    .collect(Collectors.joining());

            ImportResult result = run(rows, MappingJson.read("x", ImportKind.COMMITMENTS, MAPPING), true);

            assertThat(result.newPartners()).isEqualTo(1);
            assertThat(partners.withCode("sohne-co")).isEmpty();
        }
    }

    @Nested
    class An_import_that_stopped_half_way {
        @Test
        void goes_on_where_it_stopped_and_doubles_nothing() {
            UUID id = desk.order(
                            file(SentFile.HEADER + GOOD),
                            Mapping.ours(ImportKind.COMMITMENTS).takingGoodRows(),
                            false,
                            "mara")
                    .id();
            book.turn(id);
            List<RowGroup> first = read(id).subList(0, 1);
            book.work(id, first);
            book.work(id, first);

            desk.runNow(id);

            assertThat(book.find(id).status()).isEqualTo(ImportStatus.TAKEN);
            assertThat(book.find(id).accepted()).isEqualTo(3);
            assertThat(commitments.all()).hasSize(2);
        }

        @Test
        void says_why_and_can_be_resumed() {
            UUID id = desk.order(file(SentFile.HEADER + GOOD), Mapping.ours(ImportKind.COMMITMENTS), false, "mara")
                    .id();
            book.turn(id);
            book.fail(id, "the disk is full");
            assertThat(book.find(id).fault()).isEqualTo("the disk is full");

            book.resume(id);
            desk.runNow(id);

            assertThat(book.find(id).status()).isEqualTo(ImportStatus.TAKEN);
            assertThatExceptionOfType(ImportNotFailed.class).isThrownBy(() -> book.resume(id));
        }

        private List<RowGroup> read(UUID id) {
            List<RowGroup> groups = new ArrayList<>();
            try (ImportReading reading = desk.read(id)) {
                reading.forEachRemaining(groups::add);
            }
            return groups;
        }
    }

    @Nested
    class Partners_of_a_file {
        private static final String HEAD = "code,name,country,timeZone\n";

        private ImportResult take(String rows) {
            UUID id = desk.order(
                            file(HEAD + rows), Mapping.ours(ImportKind.PARTNERS).takingGoodRows(), false, "mara")
                    .id();
            desk.runNow(id);
            return ImportResult.of(book.find(id), imports);
        }

        @Test
        void are_entered_changed_or_left_alone() {
            ImportResult result = take("acme,Acme,DE,UTC\nnew,New,FR,Europe/Paris\n");

            assertThat(result.unchanged()).isEqualTo(1);
            assertThat(result.accepted()).isEqualTo(1);
            assertThat(result.newPartners()).isEqualTo(1);
            assertThat(take("acme,Acme AG,DE,UTC\n").accepted()).isEqualTo(1);
            assertThat(partners.withCode("acme").orElseThrow().name()).isEqualTo("Acme AG");
        }

        @Test
        void are_refused_where_the_register_would_refuse_them_or_a_code_stands_twice() {
            ImportResult result = take("a b,Space,DE,UTC\nx,X,XX,UTC\ny,Y,DE,Mars\nz,Z,DE,UTC\nZ,Z2,DE,UTC\n");

            assertThat(result.rejected()).isEqualTo(5);
            assertThat(result.problems())
                    .extracting(ProblemLine::trouble)
                    .contains("RULE_BROKEN", "CODE_REPEATED", "GROUP_REFUSED");
        }
    }

    @Nested
    class Holidays_of_a_file {
        private static final String HEAD = "country,partner,date,name,kind,estimated\n";

        private ImportResult take(String rows) {
            UUID id = desk.order(
                            file(HEAD + rows), Mapping.ours(ImportKind.HOLIDAYS).takingGoodRows(), false, "mara")
                    .id();
            desk.runNow(id);
            return ImportResult.of(book.find(id), imports);
        }

        @Test
        void are_entered_corrected_or_left_alone() {
            String rows = "TR,,2026-03-19,Arife,holiday,yes\nTR,,2026-03-21,Saturday,working-day,no\n"
                    + ",acme,2026-08-03,Summer,,\n";

            assertThat(take(rows).accepted()).isEqualTo(3);
            assertThat(take(rows).unchanged()).isEqualTo(3);
            assertThat(take("TR,,2026-03-19,Arife,holiday,no\n").accepted()).isEqualTo(1);
            assertThat(calendars.rows(List.of("TR"), List.of())).hasSize(2).noneMatch(CalendarRow::estimated);
            UUID acme = partners.withCode("acme").orElseThrow().id();
            assertThat(calendars.rows(List.of(), List.of(acme)))
                    .singleElement()
                    .matches(day -> day.kind() == DayKind.SHUTDOWN);
        }

        @Test
        void are_refused_without_a_country_or_partner_that_is_known() {
            ImportResult result = take(",,2026-03-19,Nobody,,\nXX,,2026-03-19,Nowhere,,\n,nix,2026-03-19,Nix,,\n"
                    + "TR,,2026-03-19,Twice,,\nTR,,2026-03-19,twice,,\n");

            assertThat(result.rejected()).isEqualTo(5);
            assertThat(result.problems())
                    .extracting(ProblemLine::trouble)
                    .contains("CELL_MISSING", "RULE_BROKEN", "PARTNER_UNKNOWN", "CODE_REPEATED");
        }
    }

    @Nested
    class Evidence_of_other_systems {
        private static final String HEAD = "partner,side,kind,occurredOn,value,externalId\n";

        private ImportResult take(String rows) {
            UUID id = desk.order(
                            file(HEAD + rows), Mapping.ours(ImportKind.EVIDENCE).takingGoodRows(), false, "mara")
                    .id();
            desk.runNow(id);
            return ImportResult.of(book.find(id), imports);
        }

        @Test
        void is_taken_once() {
            String row = "acme,PARTNER,PAYMENT,2026-01-01,0.5,inv-1\n";

            assertThat(take(row).accepted()).isEqualTo(1);
            assertThat(take(row).unchanged()).isEqualTo(1);
            assertThat(take(row.replace("0.5", "0.7")).problems())
                    .extracting(ProblemLine::trouble)
                    .containsExactly("KEPT_OTHERWISE");
            assertThat(ledger.known(List.of("inv-1"))).hasSize(1);
        }

        @Test
        void is_refused_in_the_future_out_of_range_of_no_kind_or_without_an_id() {
            ImportResult result = take("acme,US,PAYMENT,2027-01-01,0.5,a\nacme,US,PAYMENT,2026-01-01,1.5,b\n"
                    + "acme,US,GIFT,2026-01-01,0.5,c\nacme,US,PAYMENT,2026-01-01,0.5,\n");

            assertThat(result.problems())
                    .extracting(ProblemLine::trouble)
                    .containsExactly("RULE_BROKEN", "NUMBER_OUT_OF_RANGE", "CHOICE_UNKNOWN", "CELL_MISSING");
        }
    }

    @Nested
    class A_mapping {
        @Test
        void is_kept_under_a_name_before_the_one_that_rapport_brings_along() {
            MappingShelf shelf = new MappingShelf(imports, audit, clock);
            assertThat(shelf.mapping(ImportKind.COMMITMENTS, "scms").takesGoodRows())
                    .isTrue();

            shelf.keep(MappingJson.read("scms", ImportKind.COMMITMENTS, "{}"), "mara");

            assertThat(shelf.mapping(ImportKind.COMMITMENTS, "scms").takesGoodRows())
                    .isFalse();
            assertThat(shelf.rows(ImportKind.COMMITMENTS)).singleElement().matches(row -> !row.shipped());
            assertThatExceptionOfType(MappingUnknown.class)
                    .isThrownBy(() -> shelf.mapping(ImportKind.COMMITMENTS, "other"));
            assertThatExceptionOfType(MappingNameNotUsable.class)
                    .isThrownBy(
                            () -> shelf.keep(Mapping.ours(ImportKind.PARTNERS).named("../x"), "mara"));
        }
    }
}
