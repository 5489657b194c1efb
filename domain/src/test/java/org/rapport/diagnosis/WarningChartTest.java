package org.rapport.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.diagnosis.DiagnosisFixture.day;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WarningChartTest {
    /** One promise a week: kept with few exceptions, and from a week on missed each time. */
    private static List<JudgedPromise> missedFrom(int week, int weeks) {
        return IntStream.range(0, weeks)
                .mapToObj(i -> new JudgedPromise(new UUID(1, i), day(7L * i), i < week, .8))
                .toList();
    }

    @Test
    void nobody_is_warned_of_who_keeps_what_was_forecast() {
        WarningChart.all(missedFrom(60, 60), day(430))
                .forEach(chart -> assertThat(chart.warnings()).isEmpty());
    }

    @Test
    void each_chart_warns_soon_after_promises_begin_to_be_missed_and_then_begins_anew() {
        for (WarningChart chart : WarningChart.all(missedFrom(30, 60), day(430))) {
            assertThat(chart.warnings()).hasSizeGreaterThan(1);
            assertThat(chart.warnings().get(0)).isBetween(day(210), day(210 + 49));
        }
    }

    @Test
    void no_chart_says_anything_before_twenty_points_are_known_and_then_they_begin_at_nothing() {
        for (WarningChart chart : WarningChart.all(missedFrom(0, 20), day(430))) {
            assertThat(chart.warnings()).isEmpty();
            assertThat(chart.isReady()).isFalse();
        }
        for (WarningChart chart : WarningChart.all(missedFrom(0, 21), day(430))) {
            assertThat(chart.warnings()).isEmpty();
            assertThat(chart.isReady()).isTrue();
        }
    }

    @Test
    void a_week_that_is_not_over_does_not_count_and_one_without_promises_is_no_point() {
        List<JudgedPromise> two = List.of(
                new JudgedPromise(new UUID(1, 1), day(0), true, .5),
                new JudgedPromise(new UUID(1, 2), day(21), true, .5));

        assertThat(WarningChart.weekly(two, day(26))).containsOnlyKeys(day(6));
        assertThat(WarningChart.weekly(two, day(27))).containsOnlyKeys(day(6), day(27));
    }

    @Test
    void the_sum_falls_back_to_nothing_after_a_warning() {
        WarningChart chart = WarningChart.bernoulli(missedFrom(20, 28));
        double step = Math.log(2 / 1.2);

        assertThat(chart.points().get(24).warned()).isTrue();
        assertThat(chart.points().get(24).value()).isEqualTo(5 * step, within(1e-9));
        assertThat(chart.points().get(25).value()).isEqualTo(step, within(1e-9));
    }
}
