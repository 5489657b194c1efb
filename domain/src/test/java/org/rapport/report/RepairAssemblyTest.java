package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.issue.Severity;
import org.rapport.repair.Check;
import org.rapport.repair.RepairState;
import org.rapport.repair.ToldRepair;
import org.rapport.repair.ViolationSource;
import org.rapport.repair.ViolationType;
import org.rapport.shared.Side;

class RepairAssemblyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    private static RepairLine line(ToldRepair told) {
        return RepairAssembly.told(List.of(told), DAY).lines().get(0);
    }

    private static ToldRepair told(RepairState state, ViolationType type, LocalDate due, Check... missing) {
        return new ToldRepair(
                Side.US,
                state == null ? ViolationSource.LONG_SILENCE : ViolationSource.PEOPLE,
                "Antwerp pilot",
                type,
                true,
                Severity.HIGH,
                LocalDate.of(2026, 5, 29),
                state,
                LocalDate.of(2026, 11, 2),
                List.of(missing),
                due);
    }

    @Nested
    class A_line {
        @Test
        void says_what_kind_of_trust_was_broken_how_badly_and_where_it_stands() {
            RepairLine line = line(told(RepairState.EVALUATING, ViolationType.INTEGRITY, DAY, Check.CALM));

            assertThat(line.kind()).isEqualTo("integrity, high severity, the other side was deceived");
            assertThat(line.state()).isEqualTo("to be judged");
            assertThat(line.missing()).isEqualTo("Ninety days have passed without a repeat");
            assertThat(line.since()).isEqualTo(LocalDate.of(2026, 11, 2));
            assertThat(line.side()).isEqualTo(Side.US);
            assertThat(line.ended()).isFalse();
        }

        @Test
        void is_overdue_from_the_day_after_its_day() {
            assertThat(line(told(RepairState.ACKNOWLEDGED, null, DAY)).overdue())
                    .isFalse();
            assertThat(line(told(RepairState.ACKNOWLEDGED, null, DAY.minusDays(1)))
                            .overdue())
                    .isTrue();
            assertThat(line(told(RepairState.RECOVERED, null, null)).overdue()).isFalse();
        }

        @Test
        void names_two_missing_things_and_counts_the_others() {
            RepairLine line = line(told(
                    RepairState.DIAGNOSED,
                    null,
                    DAY,
                    Check.REGULATION,
                    Check.INVITED,
                    Check.EXPECTATIONS,
                    Check.FACTORS));

            assertThat(line.missing())
                    .isEqualTo("Something prevents a repeat. The side that was harmed was asked to take part."
                            + " Two more things are missing.");
        }

        @Test
        void of_a_proposal_says_who_is_to_move() {
            assertThat(line(told(null, null, DAY)))
                    .extracting(RepairLine::title, RepairLine::state, RepairLine::missing)
                    .containsExactly(
                            "Silence of twice the agreed time: Antwerp pilot",
                            "proposed from facts",
                            "Somebody takes it up, or the side that was harmed sets it aside");
        }

        @ParameterizedTest
        @EnumSource
        void has_words_for_every_state(RepairState state) {
            assertThat(line(told(state, null, null)).state()).isNotBlank();
        }

        @ParameterizedTest
        @EnumSource
        void has_words_for_everything_that_can_be_missing(Check check) {
            assertThat(line(told(RepairState.DIAGNOSED, null, DAY, check)).missing())
                    .isNotBlank();
        }
    }

    @Nested
    class What_has_come_back {
        private static final LocalDate VIOLATED = LocalDate.of(2026, 6, 1);

        private static List<TrajectoryPoint> weekly(double... scores) {
            return IntStream.range(0, scores.length)
                    .mapToObj(i ->
                            new TrajectoryPoint(VIOLATED.plusWeeks(i - 2), scores[i], scores[i] - 5, scores[i] + 5))
                    .toList();
        }

        @Test
        void is_the_share_of_the_fall_from_the_mean_before_to_the_lowest() {
            assertThat(PartnerAssembly.wonBack(weekly(69, 71, 60, 50, 55, 64), VIOLATED))
                    .isEqualTo(0.7, within(1e-12));
        }

        @Test
        void is_never_more_than_all() {
            assertThat(PartnerAssembly.wonBack(weekly(70, 70, 60, 80), VIOLATED))
                    .isEqualTo(1.0);
        }

        @Test
        void is_not_told_where_nothing_is_known_to_be_lost() {
            assertThat(PartnerAssembly.wonBack(weekly(70, 70, 69.5), VIOLATED)).isNull();
            assertThat(PartnerAssembly.wonBack(weekly(), VIOLATED)).isNull();
            assertThat(PartnerAssembly.wonBack(weekly(70), VIOLATED)).isNull();
        }
    }
}
