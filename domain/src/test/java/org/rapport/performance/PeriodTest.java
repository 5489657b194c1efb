package org.rapport.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    @Property
    void every_day_lies_in_exactly_one(@ForAll PeriodLength length, @ForAll @IntRange(max = 20_000) int later) {
        Period period = length.containing(DAY.plusDays(later));
        assertThat(period.contains(DAY.plusDays(later))).isTrue();
        assertThat(period.previous().to().plusDays(1)).isEqualTo(period.from());
        assertThat(period.next().from()).isEqualTo(period.to().plusDays(1));
        assertThat(period.next().previous()).isEqualTo(period);
    }

    @Property
    void a_new_template_begins_where_periods_of_both_lengths_do(@ForAll @IntRange(max = 20_000) int later) {
        LocalDate start = TemplateHistory.startAfter(DAY.plusDays(later));
        assertThat(start).isAfter(DAY.plusDays(later));
        assertThat(PeriodLength.MONTH.containing(start).from()).isEqualTo(start);
        assertThat(PeriodLength.QUARTER.containing(start).from()).isEqualTo(start);
    }

    @Test
    void is_named_by_its_year() {
        assertThat(PeriodLength.QUARTER.containing(LocalDate.of(2026, 9, 30)).name())
                .isEqualTo("2026-Q3");
        assertThat(PeriodLength.MONTH.containing(LocalDate.of(2026, 9, 30)).name())
                .isEqualTo("2026-09");
    }
}
