package org.rapport.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.audit.AuditInMemory;
import org.rapport.partner.NewPartner;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerRegister;
import org.rapport.partner.PartnersInMemory;
import org.rapport.review.Aspect;
import org.rapport.review.QuestionnairesInMemory;
import org.rapport.review.Review;
import org.rapport.review.ReviewClosed;
import org.rapport.review.ReviewIntake;
import org.rapport.review.ReviewRegister;
import org.rapport.review.ReviewsInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.Gathering;

class ReviewTakerTest {
    private static final String HEADER =
            "partner;reference;closed_on;side;rater;dimension;view;rating;lowest;highest\n";
    private static final String GOOD = """
            acme;H1;2026-07-17;US;Jonas;OPENNESS;;8;0;10
            acme;H1;2026-07-17;US;Jonas;OPENNESS;;6;0;10
            acme;H1;2026-07-17;US;Jonas;OPENNESS;OWN;10;0;10
            acme;H1;2026-07-17;PARTNER;Kim;CARE;;2;;
            """;

    @TempDir
    private Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private final ImportsInMemory imports = new ImportsInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final ReviewsInMemory reviews = new ReviewsInMemory();
    private final QuestionnairesInMemory questionnaires = QuestionnairesInMemory.takingOver();
    private final AuditInMemory audit = new AuditInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final PartnerRegister register = new PartnerRegister(partners, audit);
    private final ReviewIntake intake =
            new ReviewIntake(reviews, questionnaires, new ReviewRegister(reviews, questionnaires, audit, events));
    private final ImportBook book = new ImportBook(
            imports,
            List.of(new ReviewTaker(intake, partners, new NewcomerDesk(register))),
            audit,
            new Gathering(),
            clock);
    private final ImportDesk desk = new ImportDesk(new FileStore(), book, new MappingShelf(imports, audit, clock));
    private UUID acme;

    @BeforeEach
    void keepFilesInTheFolderAndKnowOnePartner() {
        System.setProperty("rapport.data", folder.toString());
        acme = register.enter(new NewPartner("acme", "Acme", "DE", PartnerKind.SUPPLY, "UTC", List.of(), 0, null))
                .id();
    }

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty("rapport.data");
    }

    private ImportResult run(String rows, boolean dryRun) {
        byte[] bytes = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        StoredFile file = desk.keep("reviews.csv", new ByteArrayInputStream(bytes));
        UUID id = desk.order(file, Mapping.ours(ImportKind.REVIEWS), dryRun, "mara")
                .id();
        desk.runNow(id);
        return ImportResult.of(book.find(id), imports);
    }

    @Test
    void rows_with_one_reference_are_one_closed_review_with_its_evidence() {
        ImportResult result = run(GOOD, false);

        assertThat(result.accepted()).isEqualTo(4);
        Review review = reviews.withReference(acme, "H1").orElseThrow();
        assertThat(review.closedOn()).isEqualTo(LocalDate.of(2026, 7, 17));
        assertThat(review.raters()).hasSize(2).allMatch(rater -> rater.isFinished());
        assertThat(events.fired()).singleElement().isInstanceOfSatisfying(ReviewClosed.class, fact -> {
            assertThat(fact.judged()).hasSize(2);
            assertThat(fact.judged().get(0).side()).isEqualTo(US);
            assertThat(fact.judged().get(0).aspect()).isEqualTo(Aspect.CARE);
            assertThat(fact.judged().get(0).rating()).isEqualTo(2);
            assertThat(fact.judged().get(1).side()).isEqualTo(PARTNER);
            assertThat(fact.judged().get(1).rating()).isEqualTo(3.8, within(1e-12));
        });
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        run(GOOD, false);
        assertThat(run(GOOD, false).unchanged()).isEqualTo(4);
        assertThat(events.fired()).hasSize(1);
    }

    @Test
    void a_dry_run_changes_nothing() {
        assertThat(run(GOOD, true).accepted()).isEqualTo(4);
        assertThat(reviews.withReference(acme, "H1")).isEmpty();
        assertThat(events.fired()).isEmpty();
    }

    @Test
    void ratings_off_their_scale_days_to_come_and_contradictions_are_refused_with_their_line() {
        assertThat(run("acme;H1;2026-07-17;US;Jonas;OPENNESS;;11;0;10\n", false).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.column()).isEqualTo("rating");
                });
        assertThat(run("acme;H1;2027-07-17;US;Jonas;OPENNESS;;3;;\n", false).rejected())
                .isEqualTo(1);
        assertThat(run(GOOD.replaceFirst("2026-07-17", "2026-07-18"), false).rejected())
                .isEqualTo(4);
        assertThat(reviews.withReference(acme, "H1")).isEmpty();
    }

    @Test
    void another_day_for_a_known_review_is_pointed_out_and_nothing_overwritten() {
        run(GOOD, false);
        assertThat(run(GOOD.replace("07-17", "07-18"), false).rejected()).isEqualTo(4);
        assertThat(reviews.withReference(acme, "H1").orElseThrow().closedOn()).isEqualTo(LocalDate.of(2026, 7, 17));
    }
}
