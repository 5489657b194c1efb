package org.rapport.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The public delivery history, if it lies beside the project; its figures were counted by other means. */
class ScmsFileTest {
    private static final Path FILE = Path.of("../../shared/data/scms-delivery-history.csv");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    private static Survey survey;

    @BeforeAll
    static void readTheFile() {
        assumeTrue(Files.exists(FILE), "skipped: " + FILE + " is not there");
        survey = Survey.of(
                new SourceFile(FILE, "scms-delivery-history.csv"),
                ShippedMappings.called("scms").orElseThrow());
    }

    @Test
    void every_row_is_either_taken_or_refused_with_a_reason() {
        Map<Trouble, Long> refusals = new TreeMap<>();
        long taken = 0;
        try (Stream<RowGroup> groups = survey.groups()) {
            CommitmentRules rules = new CommitmentRules(TODAY);
            for (RowGroup group : (Iterable<RowGroup>) groups::iterator) {
                rules.judge(group);
                taken += group.rows().stream().filter(row -> !row.isRefused()).count();
                group.rows().stream()
                        .filter(MappedRow::isRefused)
                        .forEach(row -> refusals.merge(row.problems().get(0).trouble(), 1L, Long::sum));
            }
        }

        assertThat(survey.rows()).isEqualTo(10_324);
        assertThat(taken).isEqualTo(8_379);
        assertThat(refusals)
                .isEqualTo(Map.of(
                        Trouble.NO_DAY_ANYWHERE, 1_931L,
                        Trouble.PROMISE_BEFORE_ANNOUNCEMENT, 4L,
                        Trouble.FULFILLED_BEFORE_ANNOUNCEMENT, 10L));
    }

    @Test
    void an_announcement_comes_from_the_purchase_order_or_else_from_the_quotation() {
        try (Stream<RowGroup> groups = survey.groups()) {
            Map<String, Long> sources = groups.map(RowGroup::first)
                    .filter(row -> row.day("announced_on").isPresent())
                    .collect(Collectors.groupingBy(
                            row -> row.cell("announced_on").column(), Collectors.counting()));

            assertThat(sources)
                    .isEqualTo(Map.of("PO Sent to Vendor Date", 4_592L, "PQ First Sent to Client Date", 3_801L));
        }
    }

    @Test
    void its_vendors_become_as_many_codes() {
        try (Stream<RowGroup> groups = survey.groups()) {
            assertThat(groups.map(group -> group.first().needed("partner")).distinct())
                    .hasSize(73)
                    .contains("abbott-gmbh-co-kg");
        }
    }
}
