package org.rapport.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.review.Aspect;
import org.rapport.review.ReviewResults;
import org.rapport.review.ReviewResults.Line;
import org.rapport.review.ReviewResults.Participation;
import org.rapport.review.Said;
import org.rapport.review.SheetCard;
import org.rapport.review.View;
import org.rapport.shared.Side;
import org.rapport.web.Say;

class ReviewPageTest {
    private static final UUID QUESTION = UUID.fromString("018f0000-0000-7000-8000-00000000000d");

    @Nested
    class A_sheet {
        private final SheetForm form = new SheetForm(new SheetCard(
                null,
                1,
                2,
                3,
                null,
                List.of(new SheetCard.Line(
                        QUESTION,
                        1,
                        Aspect.CARE,
                        1,
                        5,
                        List.of(
                                new SheetCard.Item(View.OTHER, "They cared.", true, 4.0),
                                new SheetCard.Item(View.OWN, "We cared.", false, null))))));

        @Test
        void shows_what_was_answered_and_offers_the_points_of_the_scale() {
            assertThat(form.checked("a1.OTHER", 4)).isTrue();
            assertThat(form.checked("a1.OTHER", 5)).isFalse();
            assertThat(form.answered("a1.OWN")).isFalse();
            assertThat(form.getGroups().get(0).points()).containsExactly(1, 2, 3, 4, 5);
            assertThat(form.getEdition()).isEqualTo(3);
        }

        @Test
        void keeps_what_was_chosen_before_and_takes_what_is_sent() {
            form.take(Map.of("a1.OWN", "none", "other", "5"));
            assertThat(form.said())
                    .containsExactly(new Said(QUESTION, View.OTHER, 4.0), new Said(QUESTION, View.OWN, null));
        }

        @Test
        void takes_no_nonsense() {
            form.take(Map.of("a1.OTHER", "<b>", "a1.OWN", "-3"));
            assertThat(form.said()).containsExactly(new Said(QUESTION, View.OTHER, 4.0));
        }
    }

    @Nested
    class The_first_sentence {
        private ReviewResults results(int answers, Line... lines) {
            List<Participation> all = List.of(
                    new Participation(Side.US, answers, answers), new Participation(Side.PARTNER, answers, answers));
            return new ReviewResults(null, "Six", 1, all, List.of(), List.of(lines), List.of(), List.of(), List.of());
        }

        private Line line(Side about, double self, double other, boolean flagged) {
            return new Line(1, Aspect.OPENNESS, about, "We", "They", self, 5, other, 5, null, null, flagged);
        }

        private String key(ReviewResults results, Side reader) {
            String key = ReviewFinding.of(results, reader).key();
            assertThat(new Say().has(key)).as(key).isTrue();
            return key;
        }

        @Test
        void says_of_a_wide_gap_who_saw_whom_better() {
            ReviewResults above = results(5, line(Side.US, 4.2, 2.6, true));
            assertThat(key(above, Side.US)).isEqualTo("review.finding.own.above");
            assertThat(key(above, Side.PARTNER)).isEqualTo("review.finding.guest.other.above");
            ReviewResults below = results(5, line(Side.PARTNER, 2.6, 4.2, true));
            assertThat(key(below, Side.US)).isEqualTo("review.finding.other.below");
            assertThat(key(below, Side.PARTNER)).isEqualTo("review.finding.guest.own.below");
        }

        @Test
        void tells_a_gap_that_is_marked_before_a_wider_one_that_may_be_chance() {
            ReviewResults both = results(5, line(Side.PARTNER, 5, 3, false), line(Side.US, 4, 3, true));
            assertThat(key(both, Side.US)).isEqualTo("review.finding.own.above");
        }

        @Test
        void judges_nothing_that_may_be_chance() {
            assertThat(key(results(5, line(Side.US, 4.2, 3.6, false)), Side.US)).isEqualTo("review.finding.alike");
            assertThat(key(results(2, line(Side.US, 5, 1, false)), Side.US)).isEqualTo("review.finding.few");
            assertThat(key(results(0), Side.US)).isEqualTo("review.finding.none");
        }
    }
}
