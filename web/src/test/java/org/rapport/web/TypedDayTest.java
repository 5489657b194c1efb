package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TypedDayTest {
    private final TypedDay day = new TypedDay(LocalDate.of(2026, 11, 17));

    @Test
    void understands_days_as_people_type_them() {
        assertThat(day.read("18 Dec")).contains(LocalDate.of(2026, 12, 18));
        assertThat(day.read(" Fri 18 December 2026 ")).contains(LocalDate.of(2026, 12, 18));
        assertThat(day.read("18.12.")).contains(LocalDate.of(2026, 12, 18));
        assertThat(day.read("18.12.2027")).contains(LocalDate.of(2027, 12, 18));
        assertThat(day.read("2026-12-18")).contains(LocalDate.of(2026, 12, 18));
        assertThat(day.read("18 Sept 2026")).contains(LocalDate.of(2026, 9, 18));
    }

    @Test
    void counts_from_today() {
        assertThat(day.read("today")).contains(LocalDate.of(2026, 11, 17));
        assertThat(day.read("Tomorrow")).contains(LocalDate.of(2026, 11, 18));
        assertThat(day.read("in 2 weeks")).contains(LocalDate.of(2026, 12, 1));
        assertThat(day.read("in a month")).contains(LocalDate.of(2026, 12, 17));
    }

    @Test
    void understands_German() {
        assertThat(day.read("heute")).contains(LocalDate.of(2026, 11, 17));
        assertThat(day.read("morgen")).contains(LocalDate.of(2026, 11, 18));
        assertThat(day.read("in 2 Wochen")).contains(LocalDate.of(2026, 12, 1));
        assertThat(day.read("in einem Monat")).contains(LocalDate.of(2026, 12, 17));
        assertThat(day.read("Fr 18. Dez 2026")).contains(LocalDate.of(2026, 12, 18));
        assertThat(day.read("Donnerstag, 3. März")).contains(LocalDate.of(2027, 3, 3));
    }

    @Test
    void takes_the_nearest_year_when_none_is_typed() {
        assertThat(day.read("5 Jan")).contains(LocalDate.of(2027, 1, 5));
        assertThat(day.read("30 Oct")).contains(LocalDate.of(2026, 10, 30));
    }

    @Test
    void does_not_guess() {
        assertThat(day.read("31 Feb")).isEmpty();
        assertThat(day.read("soon")).isEmpty();
        assertThat(day.read("12/18/2026")).isEmpty();
        assertThat(day.read("18 Foo")).isEmpty();
    }
}
