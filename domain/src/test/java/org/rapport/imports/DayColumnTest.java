package org.rapport.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayColumnTest {
    private static DayColumn column(String dates, SerialDays serials, List<String> values) {
        DayColumn column = new DayColumn("Delivered", dates, serials);
        values.forEach(column::see);
        return column;
    }

    private static DayColumn auto(List<String> values) {
        return column(Mapping.AUTO, SerialDays.NONE, values);
    }

    @Nested
    class A_column_of_numbers {
        @Test
        void is_read_day_first_when_one_value_demands_it() {
            DayColumn column = auto(List.of("01/02/2026", "13/02/2026"));

            assertThat(column.decide().how()).isEqualTo(DayDecision.How.DAY_FIRST);
            assertThat(column.decide().decidedBy()).isEqualTo("13/02/2026");
            assertThat(column.read("01/02/2026")).contains(LocalDate.of(2026, 2, 1));
        }

        @Test
        void is_read_month_first_when_one_value_demands_it() {
            DayColumn column = auto(List.of("01/02/2026", "02/13/26"));

            assertThat(column.decide().how()).isEqualTo(DayDecision.How.MONTH_FIRST);
            assertThat(column.read("01/02/26")).contains(LocalDate.of(2026, 1, 2));
        }

        @Test
        void is_refused_when_all_values_allow_both_orders() {
            DayColumn column = auto(List.of("01/02/2026", "03/04/2026", "2026-05-06"));

            assertThatExceptionOfType(DatesAmbiguous.class)
                    .isThrownBy(column::decide)
                    .withMessageContaining("Delivered")
                    .withMessageContaining("01/02/2026");
        }

        @Test
        void is_refused_when_its_values_demand_both_orders() {
            DayColumn column = auto(List.of("13/02/2026", "02/13/2026"));

            assertThatExceptionOfType(DatesContradictory.class).isThrownBy(column::decide);
        }

        @Test
        void is_fine_when_both_orders_say_the_same() {
            assertThat(auto(List.of("05/05/2026")).decide().how()).isEqualTo(DayDecision.How.CERTAIN);
        }

        @Test
        void follows_the_pattern_of_the_mapping_and_nothing_else() {
            DayColumn column = column("MM/dd/yyyy", SerialDays.NONE, List.of("01/02/2026"));

            assertThat(column.decide().how()).isEqualTo(DayDecision.How.PATTERN);
            assertThat(column.read("01/02/2026")).contains(LocalDate.of(2026, 1, 2));
            assertThat(column.read("31/01/2026")).isEmpty();
            assertThat(column.read("02/30/2026")).isEmpty();
        }
    }

    @Nested
    class A_value {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2006-06-02",
                    "2006/6/2",
                    "20060602",
                    "2006-06-02T10:00:00",
                    "2006-06-02 10:00",
                    "2-Jun-06",
                    "02 June 2006",
                    "2.Jun.2006",
                    "Jun 2, 2006"
                })
        void with_its_year_first_or_its_month_in_words_is_certain(String text) {
            DayColumn column = auto(List.of(text));

            assertThat(column.decide().how()).isEqualTo(DayDecision.How.CERTAIN);
            assertThat(column.read(text)).contains(LocalDate.of(2006, 6, 2));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2006-02-30", "31/31/2006", "soon", "38870", "2006", "1-2", "2-Foo-06"})
        void that_is_no_day_is_not_read(String text) {
            assertThat(auto(List.of(text)).read(text)).isEmpty();
        }

        @Test
        void may_be_a_serial_day_in_a_workbook_which_counts_the_leap_day_of_1900() {
            DayColumn column = column(Mapping.AUTO, SerialDays.FROM_1900, List.of("38870"));

            assertThat(column.read("38870")).contains(LocalDate.of(2006, 6, 2));
            assertThat(column.read("38870.75")).contains(LocalDate.of(2006, 6, 2));
            assertThat(column.read("59")).contains(LocalDate.of(1900, 2, 28));
            assertThat(column.read("60")).isEmpty();
            assertThat(column.read("61")).contains(LocalDate.of(1900, 3, 1));
        }
    }

    @Group
    class Whatever_the_days_of_a_column {
        @Property
        void iso_is_read_back(@ForAll("days") List<LocalDate> days) {
            DayColumn column = auto(days.stream().map(LocalDate::toString).toList());

            assertThat(column.decide().how()).isEqualTo(DayDecision.How.CERTAIN);
            assertThat(days)
                    .allSatisfy(day -> assertThat(column.read(day.toString())).contains(day));
        }

        @Property
        void an_order_is_either_found_rightly_or_refused(@ForAll("days") List<LocalDate> days, @ForAll DayOrder order) {
            DateTimeFormatter written =
                    DateTimeFormatter.ofPattern(order == DayOrder.DAY_FIRST ? "d/M/yyyy" : "M/d/yyyy");
            DayColumn column = auto(days.stream().map(written::format).toList());
            boolean told = days.stream().anyMatch(day -> day.getDayOfMonth() > 12);
            boolean same = days.stream().allMatch(day -> day.getDayOfMonth() == day.getMonthValue());

            if (told || same) {
                column.decide();
                assertThat(days)
                        .allSatisfy(day ->
                                assertThat(column.read(written.format(day))).contains(day));
            } else {
                assertThatExceptionOfType(DatesAmbiguous.class).isThrownBy(column::decide);
            }
        }

        @Provide
        Arbitrary<List<LocalDate>> days() {
            return Arbitraries.longs()
                    .between(
                            LocalDate.of(1990, 1, 1).toEpochDay(),
                            LocalDate.of(2060, 12, 31).toEpochDay())
                    .map(LocalDate::ofEpochDay)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(6);
        }
    }
}
