package org.rapport.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.review.ReviewResults.Eye;
import org.rapport.shared.Side;

class ReviewResultsTest {
    private final ReviewResults results = new ReviewResults(
            null,
            "Both sides",
            1,
            List.of(),
            List.of(new Eye(Side.PARTNER, Side.US, 2.0), new Eye(Side.US, Side.PARTNER, null)),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @Test
    void a_view_that_nobody_gave_has_no_mean() {
        assertThat(results.mean(Side.US, Side.PARTNER)).isNull();
        assertThat(results.mean(Side.US, Side.US)).isNull();
        assertThat(results.mean(Side.PARTNER, Side.US)).isEqualTo(2.0);
    }

    @Test
    void without_answers_no_gap_is_the_widest() {
        assertThat(results.widest()).isEmpty();
    }
}
