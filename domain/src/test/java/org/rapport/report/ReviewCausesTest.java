package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.report.ChosenRulesInMemory.usual;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.review.PendingReview;
import org.rapport.review.ReviewsInMemory;
import org.rapport.shared.Side;

class ReviewCausesTest {
    private static final UUID PARTNER = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    private static final UUID REVIEW = UUID.fromString("018f0000-0000-7000-8000-00000000000d");
    private static final LocalDate DUE = LocalDate.of(2026, 7, 10);
    private static final LocalDate CLOSES = LocalDate.of(2026, 7, 17);

    private final ReviewCauses causes = new ReviewCauses(new ReviewsInMemory() {
        @Override
        public List<PendingReview> pending(Collection<UUID> partners, LocalDate day) {
            return List.of(new PendingReview(REVIEW, PARTNER, "First half", DUE, CLOSES, Side.PARTNER, 2));
        }
    });

    private List<LocalDate> about(LocalDate day) {
        return causes.causes(List.of(PARTNER), usual(day)).stream()
                .map(Alert.Cause::about)
                .toList();
    }

    @Test
    void nobody_is_reminded_earlier_than_a_week_before_the_answers_are_wanted() {
        assertThat(about(DUE.minusDays(8))).isEmpty();
        assertThat(about(DUE.minusDays(7))).containsExactly(DUE);
    }

    @Test
    void the_reminder_is_about_the_same_day_until_that_has_passed_and_then_about_the_last_one() {
        assertThat(about(DUE)).containsExactly(DUE);
        assertThat(about(DUE.plusDays(1))).containsExactly(CLOSES);
    }

    @Test
    void after_the_last_step_the_warning_stays_the_same_and_so_fires_no_more_but_stays_listed() {
        assertThat(causes.causes(List.of(PARTNER), usual(CLOSES)))
                .isEqualTo(causes.causes(List.of(PARTNER), usual(DUE.plusDays(1))));
        assertThat(causes.causes(List.of(PARTNER), usual(CLOSES)))
                .singleElement()
                .satisfies(cause -> {
                    assertThat(cause.rule()).isEqualTo(AlertRule.REVIEW_DUE);
                    assertThat(cause.side()).isEqualTo(Side.PARTNER);
                });
    }
}
