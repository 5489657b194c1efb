package org.rapport.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommitmentRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static List<RowGroup> judged(String text, Mapping mapping) {
        Survey survey = Survey.of(SentFile.text(text), mapping);
        CommitmentRules rules = new CommitmentRules(TODAY);
        try (Stream<RowGroup> groups = survey.groups()) {
            return groups.peek(rules::judge).toList();
        }
    }

    private static List<RowGroup> judged(String rows) {
        return judged(SentFile.HEADER + rows, Mapping.ours(ImportKind.COMMITMENTS));
    }

    private static List<Trouble> troubles(String rows) {
        return judged(rows).stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.problems().stream())
                .map(Problem::trouble)
                .toList();
    }

    @Nested
    class A_good_row {
        @Test
        void is_found_whatever_the_order_and_letter_case_of_its_columns() {
            String text = "DUE ON;Promisor;Announced-On;reference;Partner\n2026-02-01;partner;2026-01-01;R1;acme\n";

            MappedRow row =
                    judged(text, Mapping.ours(ImportKind.COMMITMENTS)).get(0).first();

            assertThat(row.problems()).isEmpty();
            assertThat(row.neededDay("due_on")).isEqualTo(LocalDate.of(2026, 2, 1));
            assertThat(row.needed("promisor")).isEqualTo("PARTNER");
        }

        @Test
        void has_its_reference_for_a_title_if_it_has_none() {
            CommitmentHistory history = CommitmentHistory.of(
                    judged("acme,R1,US,,2026-01-01,2026-02-01,\n").get(0));

            assertThat(history.title()).isEqualTo("R1");
        }
    }

    @Nested
    class Several_rows_with_one_reference {
        private static final String ROWS = """
                acme,R1,PARTNER,Pumps,2026-02-10,2026-03-15,
                acme,R2,PARTNER,Valves,2026-01-01,2026-02-01,
                acme,R1,PARTNER,Pumps,2026-01-01,2026-02-15,2026-03-20
                """;

        @Test
        void are_the_successive_promises_of_one_commitment_in_the_order_of_their_announcement() {
            CommitmentHistory history = CommitmentHistory.of(judged(ROWS).get(1));

            assertThat(history.promises())
                    .extracting(SaidPromise::dueOn)
                    .containsExactly(LocalDate.of(2026, 2, 15), LocalDate.of(2026, 3, 15));
            assertThat(history.fulfilledOn()).contains(LocalDate.of(2026, 3, 20));
        }

        @Test
        void are_refused_together_when_one_is_bad() {
            List<Trouble> troubles = troubles("acme,R1,PARTNER,Pumps,2026-01-01,2026-02-15,\n"
                    + "acme,R1,PARTNER,Pumps,2026-02-10,2026-02-01,\n");

            assertThat(troubles).containsExactly(Trouble.GROUP_REFUSED, Trouble.PROMISE_BEFORE_ANNOUNCEMENT);
        }

        @Test
        void are_refused_when_they_disagree_on_who_promised() {
            assertThat(troubles("acme,R1,PARTNER,P,2026-01-01,2026-02-15,\nacme,R1,US,P,2026-02-10,2026-03-15,\n"))
                    .contains(Trouble.ROWS_CONTRADICT);
        }

        @Test
        void are_refused_when_something_is_promised_after_it_was_done() {
            assertThat(troubles("acme,R1,US,P,2026-01-01,2026-02-15,2026-02-01\nacme,R1,US,P,2026-02-10,2026-03-15,\n"))
                    .contains(Trouble.ANNOUNCED_AFTER_FULFILMENT);
        }
    }

    @Nested
    class A_bad_row {
        @Test
        void promises_a_day_before_its_announcement() {
            assertThat(troubles("acme,R1,US,P,2026-02-02,2026-02-01,\n"))
                    .containsExactly(Trouble.PROMISE_BEFORE_ANNOUNCEMENT);
        }

        @Test
        void is_done_in_the_future() {
            assertThat(troubles("acme,R1,US,P,2026-02-02,2026-12-01,2026-11-22\n"))
                    .containsExactly(Trouble.FULFILLED_IN_FUTURE);
        }

        @Test
        void is_done_before_it_was_announced() {
            assertThat(troubles("acme,R1,US,P,2026-02-02,2026-03-01,2026-02-01\n"))
                    .containsExactly(Trouble.FULFILLED_BEFORE_ANNOUNCEMENT);
        }

        @Test
        void is_announced_in_the_future() {
            assertThat(troubles("acme,R1,US,P,2026-11-22,2026-12-01,\n")).containsExactly(Trouble.ANNOUNCED_IN_FUTURE);
        }

        @Test
        void has_a_name_that_is_too_long() {
            assertThat(troubles("acme,R1,US," + "x".repeat(301) + ",2026-02-02,2026-12-01,\n"))
                    .containsExactly(Trouble.TEXT_TOO_LONG);
        }

        @Test
        void lacks_cells_or_has_too_many() {
            assertThat(troubles("acme,R1,US\nacme,R2,US,P,2026-01-01,2026-02-01,,,\n"))
                    .containsExactly(Trouble.ROW_RAGGED, Trouble.ROW_RAGGED);
        }

        @Test
        void keeps_its_line_and_original_cell_and_says_why_and_what_to_do() {
            Problem problem = judged("acme,R1,US,P, next week ,2026-02-01,\n")
                    .get(0)
                    .first()
                    .problems()
                    .get(0);

            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("announced_on");
            assertThat(problem.value()).isEqualTo(" next week ");
            assertThat(problem.reason()).isEqualTo("This is not a day that announced_on could be read from.");
            assertThat(problem.remedy()).contains("2026-12-31");
        }

        @Test
        void can_be_strange_only_and_is_then_pointed_out() {
            MappedRow row = judged("acme,R1,US,P,2010-01-01,2016-02-01,2012-02-01\n")
                    .get(0)
                    .first();

            assertThat(row.isRefused()).isFalse();
            assertThat(row.problems())
                    .extracting(Problem::trouble)
                    .containsExactly(Trouble.PROMISED_YEARS_AHEAD, Trouble.FULFILLED_YEARS_EARLY);
        }
    }

    @Nested
    class A_file_without_a_needed_column {
        @Test
        void is_refused_naming_what_is_missing() {
            assertThatExceptionOfType(ColumnsMissing.class)
                    .isThrownBy(() -> judged("partner,reference,due\na,b,c\n", Mapping.ours(ImportKind.COMMITMENTS)))
                    .withMessageContaining("due_on")
                    .withMessageContaining("announced_on");
        }

        @Test
        void is_refused_when_the_column_is_there_twice() {
            assertThatExceptionOfType(ColumnDoubled.class)
                    .isThrownBy(() -> judged("code,name,Name,country\na,b,c,DE\n", Mapping.ours(ImportKind.PARTNERS)));
        }

        @Test
        void is_refused_when_the_mapping_names_a_column_that_is_not_there() {
            Mapping mapping = MappingJson.read("x", ImportKind.COMMITMENTS, "{\"columns\":{\"partner\":\"Vendor\"}}");

            assertThatExceptionOfType(ColumnUnknown.class).isThrownBy(() -> judged(SentFile.HEADER + "1\n", mapping));
        }
    }

    @Nested
    class Every_trouble {
        @Test
        void has_words_for_its_reason_and_its_remedy() {
            assertThat(Trouble.values()).allSatisfy(trouble -> {
                Problem problem = new Problem(1, "a", "b", trouble, List.of("1", "2", "3", "4"));
                assertThat(problem.reason()).isNotBlank();
                assertThat(problem.remedy()).isNotBlank();
            });
        }
    }
}
