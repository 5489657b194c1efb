package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.Golden.number;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForgettingTest {
    private static final JsonObject GOLDEN = Golden.json("02_forgetting.json");
    private static final Offset<Double> TOLERANCE = within(1e-9);

    static Stream<JsonObject> longevities() {
        return Golden.list(GOLDEN, "longevity").stream();
    }

    static Stream<JsonObject> factors() {
        return Golden.list(GOLDEN, "half_life").stream();
    }

    static Stream<JsonObject> shares() {
        return Golden.list(GOLDEN, "lambda_from_half_life").stream();
    }

    @ParameterizedTest
    @MethodSource("factors")
    void weighs_half_after_each_half_life(JsonObject expected) {
        assertThat(new Forgetting(number(expected, "half_life_days")).after(number(expected, "age_days")))
                .isEqualTo(number(expected, "factor"), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("shares")
    void keeps_a_share_per_period(JsonObject expected) {
        double period = number(expected, "period_days");
        double share = number(expected, "lambda_");

        assertThat(new Forgetting(number(expected, "half_life_days")).after(period))
                .isEqualTo(share, TOLERANCE);
        assertThat(Forgetting.keeping(share, period).after(period)).isEqualTo(share, TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("longevities")
    void follows_the_published_recursion(JsonObject expected) {
        Forgetting daily = Forgetting.keeping(number(expected, "lambda_"), 1);
        HalfLives lives = new HalfLives(daily, daily, daily);
        TrustSums sums = TrustSums.empty(lives, TrustFixture.day(0));
        List<JsonNumber> sequence = GOLDEN.getJsonArray("sequence").getValuesAs(JsonNumber.class);
        for (int i = 0; i < sequence.size(); i++) {
            sums.aged(TrustFixture.day(i))
                    .plus(TrustFixture.line(
                            i, Dimension.DELIVERY, i, sequence.get(i).doubleValue(), 1));

            JsonObject step = Golden.list(expected, "path").get(i);
            assertThat(sums.good(Dimension.DELIVERY)).isEqualTo(number(step, "r"), TOLERANCE);
            assertThat(sums.bad(Dimension.DELIVERY)).isEqualTo(number(step, "s"), TOLERANCE);
            assertThat(new BetaReputation(sums.good(Dimension.DELIVERY), sums.bad(Dimension.DELIVERY), 2, 0.5)
                            .expected())
                    .isEqualTo(number(step, "E"), TOLERANCE);
        }
    }
}
