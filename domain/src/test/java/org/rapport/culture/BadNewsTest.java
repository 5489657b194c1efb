package org.rapport.culture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.Proportion;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.commitment.Said;
import org.rapport.commitment.Status;
import org.rapport.commitment.Word;

class BadNewsTest {
    private static final LocalDate ANNOUNCED = LocalDate.of(2026, 8, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 9, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final Said FIRST = new Said(ANNOUNCED, DUE, US);

    private static List<Slip> slips(List<Said> said, LocalDate doneOn, Word... words) {
        CommitmentStatus status = doneOn == null ? CommitmentStatus.OPEN : CommitmentStatus.FULFILLED;
        PromiseRecord record = new PromiseRecord(US, said, status, doneOn, doneOn == null ? 0 : 1, doneOn);
        return Slip.of(new RecordedCommitment(UUID.randomUUID(), UUID.randomUUID(), record, List.of(words)), TODAY);
    }

    @Nested
    class A_slip {
        @Test
        void is_no_promise_that_was_kept() {
            assertThat(slips(List.of(FIRST), DUE)).isEmpty();
        }

        @Test
        void is_early_where_a_later_day_was_told_by_the_promised_one() {
            assertThat(slips(List.of(FIRST, new Said(DUE, DUE.plusDays(9), US)), DUE.plusDays(9)))
                    .containsExactly(new Slip(DUE, true));
        }

        @Test
        void is_late_where_it_was_told_after_the_day() {
            assertThat(slips(List.of(FIRST, new Said(DUE.plusDays(1), DUE.plusDays(9), US)), DUE.plusDays(9)))
                    .containsExactly(new Slip(DUE, false));
        }

        @Test
        void is_early_where_the_word_was_at_risk_before_the_day() {
            assertThat(slips(List.of(FIRST), DUE.plusDays(3), new Word(Status.AT_RISK, DUE.minusDays(5))))
                    .containsExactly(new Slip(DUE, true));
            assertThat(slips(List.of(FIRST), DUE.plusDays(3), new Word(Status.ON_TRACK, DUE.minusDays(5))))
                    .containsExactly(new Slip(DUE, false));
        }

        @Test
        void is_none_where_the_other_side_wished_the_new_day() {
            assertThat(slips(List.of(FIRST, new Said(DUE.minusDays(2), DUE.plusDays(9), PARTNER)), DUE.plusDays(9)))
                    .isEmpty();
        }

        @Test
        void counts_for_each_promised_day_that_did_not_hold() {
            Said second = new Said(DUE.minusDays(3), DUE.plusDays(9), US);
            assertThat(slips(List.of(FIRST, second), null))
                    .containsExactly(new Slip(DUE, true), new Slip(DUE.plusDays(9), false));
        }
    }

    @Nested
    class The_share {
        private BadNews of(Map<String, Integer> people) {
            List<BadNews.Told> told = new ArrayList<>();
            for (String unit : new String[] {"Delivery", "Quality", "Sales"}) {
                told.add(new BadNews.Told(unit, new Slip(DUE, true)));
                told.add(new BadNews.Told(unit, new Slip(DUE.plusMonths(1), false)));
            }
            return BadNews.of(told, people, Quarter.of(TODAY), 2);
        }

        @Test
        void stands_by_unit_and_quarter() {
            BadNews news = of(Map.of("Delivery", 7, "Quality", 6, "Sales", 5));
            assertThat(news.quarters()).containsExactly(new Quarter(2026, 3), new Quarter(2026, 4));
            assertThat(news.whole()).containsExactly(new Proportion(3, 3), new Proportion(0, 3));
            assertThat(news.units())
                    .first()
                    .isEqualTo(new BadNews.Unit("Delivery", List.of(new Proportion(1, 1), new Proportion(0, 1))));
        }

        @Test
        void of_small_units_is_hidden_together_with_one_that_would_give_it_away() {
            BadNews news = of(Map.of("Delivery", 7, "Quality", 6, "Sales", 2));
            assertThat(news.units()).extracting(BadNews.Unit::name).containsExactly("Delivery");
            assertThat(news.hidden()).containsExactly("Quality", "Sales");
        }
    }

    @Nested
    class Quarters {
        @Test
        void go_back_over_the_turn_of_the_year() {
            assertThat(Quarter.of(TODAY).minus(4)).isEqualTo(new Quarter(2025, 4));
            assertThat(Quarter.of(LocalDate.of(2026, 1, 1)).minus(1)).isEqualTo(new Quarter(2025, 4));
        }
    }
}
