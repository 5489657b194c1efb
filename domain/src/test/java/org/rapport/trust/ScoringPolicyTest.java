package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.trust.Golden.number;

import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringPolicyTest {
    private final ScoringPolicy policy = TrustFixture.policy();

    @Test
    void the_delivered_version_has_the_numbers_of_the_science_report() {
        JsonObject golden = Golden.json("00_default_config.json");
        JsonObject trust = golden.getJsonObject("trust");

        assertThat(policy.priorWeight()).isEqualTo(number(trust, "W"));
        assertThat(policy.baseRate()).isEqualTo(number(trust, "base_rate"));
        JsonObject half = trust.getJsonObject("half_life_days");
        assertThat(policy.halfLives())
                .isEqualTo(HalfLives.ofDays(
                        number(half, "positive"), number(half, "negative"), number(half, "deception")));
        for (Dimension dimension : Dimension.all()) {
            assertThat(policy.weight(dimension)).isEqualTo(number(trust.getJsonObject("weights"), dimension.name()));
        }
        assertThat(policy.bands()).isEqualTo(new ScoringPolicy.Bands(0.75, 0.60, 0.45));
        assertThat(policy.unknownAbove()).isEqualTo(number(trust, "unknown_when_u_above"));
        assertThat(policy.values().paymentHalfDays())
                .isEqualTo(number(golden.getJsonObject("evidence"), "payment_half_days"));
        assertThat(policy.repeats().share())
                .isEqualTo(number(golden.getJsonObject("evidence"), "soft_event_repeat_factor"));
    }

    @Test
    void survives_being_written_and_read() {
        assertThat(ScoringPolicy.parse(1, policy.json())).isEqualTo(policy);
    }

    @Test
    void a_third_greeting_within_a_month_weighs_a_quarter() {
        assertThat(policy.repeats().weight(0.1, 2)).isEqualTo(0.025);
    }

    @ParameterizedTest
    @CsvSource({
        "0.75,0.2,0.9,STRONG",
        "0.749999,0.2,0.9,SOUND",
        "0.60,0.2,0.9,SOUND",
        "0.45,0.2,0.9,WATCH",
        "0.449999,0.2,0.9,AT_RISK",
        "0.80,0.5,0.9,STRONG",
        "0.80,0.51,0.9,UNKNOWN",
        "0.80,0.2,0.49,WATCH",
        "0.40,0.2,0.49,AT_RISK",
    })
    void names_the_standing(double low, double uncertainty, double integrity, Standing expected) {
        assertThat(policy.standing(low, uncertainty, Map.of(Factor.INTEGRITY, integrity)))
                .isEqualTo(expected);
    }

    @Nested
    class Refuses {
        @Test
        void weights_that_do_not_add_up() {
            refused("\"CARE\":0.1", "\"CARE\":0.2", "weights");
        }

        @Test
        void bands_out_of_order() {
            refused("\"STRONG\":0.75", "\"STRONG\":0.5", "bands");
        }

        @Test
        void a_missing_half_life() {
            refused("\"deception\":", "\"forgotten\":", "deception");
        }

        @Test
        void a_kappa_of_nothing() {
            refused("\"integrity\":2.5", "\"integrity\":0", "kappa");
        }

        @Test
        void what_is_not_json() {
            assertThatThrownBy(() -> ScoringPolicy.parse(2, "half-life: 3"))
                    .isInstanceOfSatisfying(
                            PolicyNotConsistent.class,
                            e -> assertThat(e.field()).isEqualTo("policy"));
        }

        private void refused(String from, String to, String field) {
            String json = policy.json().replace(from, to);
            assertThat(json).isNotEqualTo(policy.json());
            assertThatThrownBy(() -> ScoringPolicy.parse(2, json))
                    .isInstanceOfSatisfying(
                            PolicyNotConsistent.class,
                            e -> assertThat(e.field()).isEqualTo(field));
        }
    }
}
