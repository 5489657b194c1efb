package org.rapport.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.shared.TextTooLong;

class FormulaTest {
    private static final Set<String> KNOWN = Set.of("kept", "due", "late");

    private static Formula.Result of(String formula, Map<String, Measured> values) {
        return Formula.of(formula, KNOWN).over(values, 1);
    }

    private static Map<String, Measured> values(double kept, double due) {
        return Map.of("kept", new Measured(kept, 8), "due", new Measured(due, 8));
    }

    @Nested
    class A_formula {
        @Test
        void gives_points() {
            assertThat(of("100 * kept / due", values(6, 8)).points()).isEqualTo(75);
        }

        @Test
        void can_tell_cases_apart() {
            assertThat(of("IF(kept >= due && due > 0, 100, MAX(0, 50 - due))", values(6, 8))
                            .points())
                    .isEqualTo(42);
        }

        @Test
        void gives_never_more_than_100_and_never_less_than_0() {
            assertThat(of("100 * kept / due", values(16, 8)).points()).isEqualTo(100);
            assertThat(of("0 - 100 * kept / due", values(16, 8)).points()).isZero();
        }

        @Test
        void without_a_variable_is_a_constant_and_may_be_one() {
            assertThat(of("50 + 1", Map.of()).points()).isEqualTo(51);
        }
    }

    @Nested
    class Not_enough_evidence {
        @Test
        void is_said_where_a_value_is_missing() {
            assertThat(of("100 * kept / due", Map.of("kept", new Measured(6.0, 8))))
                    .isEqualTo(new Formula.Result(null, Lack.MISSING));
            assertThat(of("kept", Map.of("kept", Measured.NOTHING)).lack()).isEqualTo(Lack.MISSING);
        }

        @Test
        void is_said_where_a_value_rests_on_too_little() {
            assertThat(Formula.of("100 * kept / due", KNOWN).over(values(6, 8), 9))
                    .isEqualTo(new Formula.Result(null, Lack.TOO_FEW));
        }

        @Test
        void is_said_of_a_division_by_zero_which_is_neither_0_nor_100() {
            assertThat(of("100 * kept / due", values(6, 0))).isEqualTo(new Formula.Result(null, Lack.UNDEFINED));
            assertThat(of("kept % due", values(6, 0)).points()).isNull();
        }

        @Test
        void is_said_where_a_value_is_missing_although_the_case_that_names_it_does_not_apply() {
            assertThat(of("IF(kept > 0, 100, late)", values(6, 8)).lack()).isEqualTo(Lack.MISSING);
        }
    }

    @Nested
    class Saving {
        @Test
        void refuses_a_variable_that_nothing_measures_by_its_name_and_says_what_exists() {
            assertThatThrownBy(() -> Formula.of("100 * kpt / due", KNOWN))
                    .isInstanceOfSatisfying(
                            VariableUnknown.class,
                            refused -> assertThat(refused.arguments()).first().isEqualTo("kpt"))
                    .isInstanceOfSatisfying(
                            VariableUnknown.class,
                            refused -> assertThat(refused.arguments().get(1).toString())
                                    .contains("kept", "due", "late"));
        }

        @Test
        void refuses_a_function_that_formulas_do_not_have_by_its_name() {
            assertThatThrownBy(() -> Formula.of("RANDOM() * due", KNOWN))
                    .isInstanceOfSatisfying(
                            FunctionUnknown.class,
                            refused -> assertThat(refused.arguments())
                                    .containsExactly("RANDOM", "ABS, AVERAGE, IF, MAX, MIN, SUM"));
            assertThatThrownBy(() -> Formula.of("FACT(99999)", KNOWN)).isInstanceOf(FunctionUnknown.class);
            assertThatThrownBy(() -> Formula.of("due (3)", KNOWN)).isInstanceOf(FunctionUnknown.class);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "100 * ",
                    "kept due",
                    "((kept)",
                    "kept > due",
                    "9 ^ 999999999",
                    "\"text\"",
                    "'x'",
                    "kept[0]",
                    "due.class",
                    "1e999999999",
                    "0xFFFF",
                    "#{kept}",
                    "kept; due",
                    "kept\u0000"
                })
        void refuses_what_is_no_formula(String text) {
            assertThatThrownBy(() -> Formula.of(text, KNOWN)).isInstanceOf(org.rapport.shared.FieldViolation.class);
        }

        @Test
        void refuses_names_that_the_library_would_know() {
            assertThatThrownBy(() -> Formula.of("PI * kept", KNOWN)).isInstanceOf(VariableUnknown.class);
            assertThatThrownBy(() -> Formula.of("TRUE", KNOWN)).isInstanceOf(VariableUnknown.class);
            assertThatThrownBy(() -> Formula.of("NULL", KNOWN)).isInstanceOf(VariableUnknown.class);
        }

        @Test
        void refuses_what_is_too_long() {
            assertThatThrownBy(() -> Formula.of("1+".repeat(300) + "1", KNOWN)).isInstanceOf(TextTooLong.class);
        }
    }

    @Test
    @Timeout(5)
    void the_heaviest_formula_that_fits_is_computed_at_once() {
        String heavy = "MAX(" + "9999999999999999999999*".repeat(20) + "due)";
        Formula formula = Formula.of(heavy, KNOWN);
        long before = System.nanoTime();
        assertThat(formula.over(values(6, 8), 1).points()).isEqualTo(100);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void nested_as_deep_as_fits_is_refused_or_computed_but_breaks_nothing() {
        String deep = "(".repeat(50) + "due" + ")".repeat(50);
        assertThat(of(deep, values(6, 8)).points()).isEqualTo(8);
        assertThatThrownBy(() -> Formula.of("(" + deep + ")", KNOWN)).isInstanceOf(FormulaNotReadable.class);
        assertThat(of("-".repeat(400) + "due", values(6, 8)).lack()).isEqualTo(Lack.UNDEFINED);
    }
}
