package org.rapport.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.performance.PerformanceFixture.asking;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.agreement.ServiceLevel;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.Role;

class ServiceLevelVariablesTest {
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Period Q3 = PeriodLength.QUARTER.containing(JULY);

    private final PerformanceFixture house = new PerformanceFixture(asking("promisesKept"));

    @Nested
    class The_name_of_a_variable {
        @ParameterizedTest
        @CsvSource({
            "Answered in time, %, level_answered_in_time",
            "'  Answered-in  TIME! ', %, level_answered_in_time",
            "Time to mend, hours, level_time_to_mend_hours",
            "Verfügbarkeit, %, level_verfugbarkeit",
            "1st answer, h, level_1st_answer_h"
        })
        void says_what_is_measured_and_in_what(String level, String unit, String name) {
            assertThat(OwnVariable.name(level, unit)).isEqualTo(name);
        }

        @Test
        void tells_apart_what_latin_letters_cannot_say_and_what_is_long() {
            assertThat(OwnVariable.name("可用率", "%")).matches("level_[a-z0-9]+");
            assertThat(OwnVariable.name("可用率", "%")).isNotEqualTo(OwnVariable.name("准时率", "%"));
            String longName = "a".repeat(60);
            assertThat(OwnVariable.name(longName + "b", "%"))
                    .hasSizeLessThan(65)
                    .isNotEqualTo(OwnVariable.name(longName + "c", "%"));
        }

        @ParameterizedTest
        @CsvSource({"可用率, %", "Time to mend, hours", "Cost, € / case", "x, %"})
        void can_stand_in_a_formula(String level, String unit) {
            house.level(PARTNER, level, unit);
            String name = OwnVariable.name(level, unit);
            Formula formula = Formula.of("100 - 2 * " + name, house.variables.names());
            assertThat(formula.variables()).hasSize(1);
            assertThat(formula.over(Map.of(name, new Measured(10.0, 1)), 1).points())
                    .isEqualTo(80);
        }
    }

    @Nested
    class Its_value {
        @Test
        void is_the_mean_of_all_agreements_over_the_periods_that_ended_within() {
            ServiceLevel first = house.level(PARTNER, "Uptime", "%");
            ServiceLevel second = house.level(PARTNER, "Uptime", "%");
            house.measured(first, LocalDate.of(2026, 6, 1), 10);
            house.measured(first, JULY, 90);
            house.measured(second, JULY, 96);
            house.measured(second, LocalDate.of(2026, 9, 1), 99);
            house.measured(second, LocalDate.of(2026, 10, 1), 10);
            assertThat(house.values(PARTNER, Q3).get("level_uptime")).isEqualTo(new Measured(95.0, 3));
        }

        @Test
        void is_of_the_side_that_owes_it_and_unknown_where_nothing_was_measured() {
            house.measured(house.level(US, "Uptime", "%"), JULY, 0);
            assertThat(house.values(US, Q3).get("level_uptime")).isEqualTo(new Measured(0.0, 1));
            assertThat(house.values(PARTNER, Q3).get("level_uptime")).isEqualTo(Measured.NOTHING);
            assertThat(house.values(US, Q3.next()).get("level_uptime")).isEqualTo(Measured.NOTHING);
        }
    }

    @Test
    void a_guest_is_not_told_what_we_measure_with_others() {
        house.level(PARTNER, "Answered in time", "%");
        assertThat(house.templates(Role.MANAGER).variables()).anyMatch(Variable::isOwn);
        TemplateService asGuest = house.templates(CallerInMemory.guestOf(house.partner));
        assertThat(asGuest.variables()).isNotEmpty().noneMatch(Variable::isOwn);
    }
}
