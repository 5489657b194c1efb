package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StageRulesTest {
    private final StageRules rules = TrustFixture.policy().stages();
    private final StageFacts predictable =
            new StageFacts(12, false, OptionalDouble.of(0.8), OptionalDouble.empty(), 0.65, 0.75, false);

    @Test
    void begins_with_counting() {
        assertThat(rules.stage(
                        new StageFacts(9.9, false, OptionalDouble.of(0.8), OptionalDouble.of(0.9), 0.9, 0.9, true)))
                .isEqualTo(Stage.CALCULUS);
    }

    @Test
    void comes_to_knowledge_when_dates_can_be_believed() {
        assertThat(rules.stage(predictable)).isEqualTo(Stage.KNOWLEDGE);
    }

    @Test
    void comes_to_knowledge_when_promises_are_kept() {
        assertThat(rules.stage(
                        new StageFacts(12, false, OptionalDouble.of(0.3), OptionalDouble.of(0.8), 0.6, 0.5, false)))
                .isEqualTo(Stage.KNOWLEDGE);
    }

    @Test
    void falls_back_with_an_open_violation() {
        assertThat(rules.stage(predictable.withReviewsOfBoth().withOpenViolation()))
                .isEqualTo(Stage.CALCULUS);
    }

    @Test
    void comes_to_identification_when_both_sides_agree() {
        assertThat(rules.stage(predictable.withReviewsOfBoth())).isEqualTo(Stage.IDENTIFICATION);
    }

    @Test
    void shows_which_condition_is_missing() {
        assertThat(rules.answers(predictable))
                .filteredOn(answer -> !answer.met())
                .extracting(StageRules.Answer::rule)
                .containsExactly("reviewedByBoth");
    }
}
