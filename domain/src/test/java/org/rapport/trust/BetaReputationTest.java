package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.Golden.number;

import jakarta.json.JsonObject;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BetaReputationTest {
    private static final Offset<Double> TOLERANCE = within(1e-9);

    static Stream<JsonObject> cases() {
        return Golden.list(Golden.json("01_beta_reputation.json"), "cases").stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void gives_the_published_figures(JsonObject expected) {
        BetaReputation reputation = new BetaReputation(
                number(expected, "r"), number(expected, "s"), number(expected, "W"), number(expected, "a"));

        assertThat(reputation.expected()).isEqualTo(number(expected, "E"), TOLERANCE);
        assertThat(reputation.variance()).isEqualTo(number(expected, "variance"), TOLERANCE);
        assertThat(reputation.opinion().belief()).isEqualTo(number(expected, "b"), TOLERANCE);
        assertThat(reputation.opinion().disbelief()).isEqualTo(number(expected, "d"), TOLERANCE);
        assertThat(reputation.opinion().uncertainty()).isEqualTo(number(expected, "u"), TOLERANCE);
        assertThat(reputation.opinion().projected()).isEqualTo(reputation.expected(), TOLERANCE);
        for (String q : new String[] {"05", "10", "50", "90", "95"}) {
            assertThat(reputation.quantile(Double.parseDouble("0." + q)))
                    .as("q%s", q)
                    .isEqualTo(number(expected, "q" + q), TOLERANCE);
        }
        BetaQuantile distribution = new BetaQuantile(reputation.alpha(), reputation.beta());
        assertThat(distribution.below(0.5)).isEqualTo(number(expected, "p_below_0_5"), TOLERANCE);
        assertThat(distribution.below(0.7)).isEqualTo(number(expected, "p_below_0_7"), TOLERANCE);
    }

    @Test
    void refuses_evidence_below_nothing() {
        assertThatThrownBy(() -> new BetaReputation(-1, 0, 2, 0.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 3000)
    void quantiles_agree_with_a_general_root_finder(
            @ForAll @DoubleRange(min = 0.5, max = 400) double alpha,
            @ForAll @DoubleRange(min = 0.5, max = 400) double beta,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
        BetaQuantile own = new BetaQuantile(alpha, beta);
        double x = own.at(probability);

        assertThat(own.below(x)).isEqualTo(probability, within(1e-11));
        assertThat(x)
                .isEqualTo(BetaDistribution.of(alpha, beta).inverseCumulativeProbability(probability), within(1e-7));
    }

    @Property
    void share_below_agrees_with_the_library(
            @ForAll @DoubleRange(min = 0.05, max = 3000) double alpha,
            @ForAll @DoubleRange(min = 0.05, max = 3000) double beta,
            @ForAll @DoubleRange(min = 0, max = 1) double x) {
        assertThat(new BetaQuantile(alpha, beta).below(x))
                .isEqualTo(BetaDistribution.of(alpha, beta).cumulativeProbability(x), within(1e-10));
    }
}
