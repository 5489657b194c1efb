package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.Golden.number;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceValuesTest {
    private final EvidenceValues values = TrustFixture.policy().values();

    static Stream<Arguments> golden() {
        return Golden.lines("05_evidence_values.csv").skip(1).map(line -> {
            int first = line.indexOf(',');
            int last = line.lastIndexOf(',');
            String input = line.substring(first + 2, last - 1).replace("\"\"", "\"");
            return Arguments.of(line.substring(0, first), input, Double.parseDouble(line.substring(last + 1)));
        });
    }

    @ParameterizedTest
    @MethodSource("golden")
    void gives_the_reference_value(String function, String input, double expected) {
        JsonObject in = Json.createReader(new StringReader(input)).readObject();

        assertThat(value(function, in)).isEqualTo(expected, within(1e-9));
    }

    @Test
    void a_promise_restated_at_once_is_worth_all_and_at_the_last_moment_six_tenths() {
        assertThat(values.renegotiation(0, 30, 0)).isEqualTo(1);
        assertThat(values.renegotiation(0, 30, 15)).isEqualTo(0.8, within(1e-12));
        assertThat(values.renegotiation(0, 30, 30)).isEqualTo(0.6);
    }

    @Test
    void a_promise_for_the_same_day_can_still_be_told_in_time() {
        assertThat(values.disclosure(5, 5, 5)).isEqualTo(0.75);
    }

    @Test
    void many_raters_of_one_review_weigh_at_most_twice_as_much_as_one() {
        assertThat(values.ratersWeight(8, 0.29)).isEqualTo(2);
        assertThat(values.ratersWeight(2, 0.5)).isEqualTo(4.0 / 3, within(1e-12));
    }

    private double value(String function, JsonObject in) {
        return switch (function) {
            case "lateness" -> values.lateness(number(in, "days_late"), number(in, "promised_days"));
            case "response" -> values.response(number(in, "hours"), number(in, "sla_hours"));
            case "payment" -> values.payment(number(in, "days_late"));
            case "silence" -> values.silence(number(in, "gap_days"), number(in, "cadence_days"));
            case "change_notice" -> values.changeNotice(number(in, "given_days"), number(in, "agreed_days"));
            case "disclosure" ->
                in.getBoolean("discovered_by_other")
                        ? values.hidden()
                        : values.disclosure(
                                number(in, "committed_day"), number(in, "due_day"), number(in, "disclosed_day"));
            case "rating" -> values.rating(number(in, "x"), number(in, "lo"), number(in, "hi"));
            case "n_eff_raters" -> values.independentRaters(in.getInt("n"), number(in, "icc"));
            default -> throw new AssertionError("unknown function " + function);
        };
    }
}
