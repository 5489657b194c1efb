package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.shared.FieldViolation;
import org.rapport.shared.Side;

class NewEvidenceTest {
    private static NewEvidence reported(
            EvidenceKind kind, Dimension dimension, Double value, Double weight, Double reliability) {
        return new NewEvidence(
                PARTNER,
                Side.US,
                dimension,
                day(5),
                value,
                weight,
                reliability,
                null,
                kind,
                " found in audit ",
                "erp-7");
    }

    @Test
    void is_filled_with_what_is_usual_for_its_kind() {
        Evidence line =
                reported(EvidenceKind.SLIP_HIDDEN, null, 0.0, null, null).line(day(5));

        assertThat(line.dimension()).isEqualTo(Dimension.OPENNESS);
        assertThat(line.weight()).isEqualTo(2);
        assertThat(line.reliability()).isEqualTo(1);
        assertThat(line.deception()).isTrue();
        assertThat(line.note()).isEqualTo("found in audit");
        assertThat(line.externalId()).isEqualTo("erp-7");
    }

    @Nested
    class Is_refused {
        @Test
        void for_a_day_that_has_not_come() {
            assertThatThrownBy(() -> reported(EvidenceKind.PAYMENT, null, 1.0, null, null)
                            .line(day(4)))
                    .isInstanceOf(EvidenceInFuture.class);
        }

        @ParameterizedTest
        @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
        void for_a_value_outside_0_and_1(double value) {
            refused(reported(EvidenceKind.PAYMENT, null, value, null, null), "value");
        }

        @ParameterizedTest
        @ValueSource(doubles = {0, -1, Double.POSITIVE_INFINITY})
        void for_a_weight_of_nothing_or_less(double weight) {
            refused(reported(EvidenceKind.PAYMENT, null, 1.0, weight, null), "weight");
        }

        @ParameterizedTest
        @ValueSource(doubles = {0, 1.1})
        void for_a_reliability_outside_its_range(double reliability) {
            refused(reported(EvidenceKind.PAYMENT, null, 1.0, null, reliability), "reliability");
        }

        @Test
        void without_a_dimension_where_the_kind_has_none() {
            refused(reported(EvidenceKind.REVIEW_SCORE, null, 1.0, null, null), "dimension");
        }

        @Test
        void without_a_kind() {
            refused(reported(null, Dimension.CARE, 1.0, null, null), "kind");
        }

        private void refused(NewEvidence reported, String field) {
            assertThatThrownBy(() -> reported.line(day(5)))
                    .isInstanceOfSatisfying(
                            FieldViolation.class, e -> assertThat(e.field()).isEqualTo(field));
        }
    }
}
