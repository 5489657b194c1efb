package org.rapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.review.ReviewFixture.CLOSES;
import static org.rapport.review.ReviewFixture.DUE;
import static org.rapport.review.ReviewFixture.OPENS;
import static org.rapport.review.ReviewFixture.PARTNER;
import static org.rapport.review.ReviewFixture.all;
import static org.rapport.review.ReviewFixture.plan;
import static org.rapport.review.ReviewFixture.rater;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.shared.ChangedMeanwhile;
import org.rapport.shared.Side;
import org.rapport.shared.TextMissing;

class ReviewTest {
    private final Questionnaire questionnaire = ReviewFixture.questionnaire();
    private final QuestionnaireVersion asked = questionnaire.latest();
    private final Review review = new Review(PARTNER, 1, null, asked, plan(6));

    @Nested
    class A_plan {
        @Test
        void names_itself_after_its_period() {
            assertThat(review.title()).isEqualTo("First half of 2026");
        }

        @ParameterizedTest
        @CsvSource({
            "2026-01-01, 2026-12-31, 2026",
            "2026-07-01, 2026-12-31, Second half of 2026",
            "2026-04-01, 2026-06-30, Second quarter of 2026",
            "2026-02-01, 2026-02-28, February 2026",
            "2026-02-01, 2026-05-31, February 2026 to May 2026",
            "2026-02-03, 2026-05-31, 3 Feb 2026 to 31 May 2026"
        })
        void calls_periods_what_people_call_them(LocalDate from, LocalDate to, String name) {
            assertThat(PeriodName.of(from, to)).isEqualTo(name);
        }

        @Test
        void has_its_days_in_order() {
            assertThatThrownBy(() -> new ReviewPlan("x", OPENS, OPENS, OPENS, OPENS.minusDays(1), CLOSES, 0).checked())
                    .isInstanceOf(ReviewDaysOutOfOrder.class)
                    .extracting("field")
                    .isEqualTo("dueOn");
            assertThatThrownBy(() -> new ReviewPlan("x", OPENS, OPENS, OPENS, DUE, DUE.minusDays(1), 0).checked())
                    .isInstanceOf(ReviewDaysOutOfOrder.class);
            assertThatThrownBy(() -> new ReviewPlan("x", OPENS, OPENS, OPENS, DUE, null, 0).checked())
                    .isInstanceOf(TextMissing.class);
        }

        @Test
        void is_followed_once_by_the_same_days_one_rhythm_later() {
            ReviewPlan next = review.follow().orElseThrow().checked();
            assertThat(next.title()).isEqualTo("Second half of 2026");
            assertThat(next.periodTo()).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(next.opensOn()).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(next.dueOn()).isEqualTo(LocalDate.of(2027, 1, 10));
            assertThat(review.follow()).isEmpty();
        }

        @Test
        void typed_over_a_newer_one_is_refused() {
            review.plan(0, plan(3), asked, OPENS);
            assertThatThrownBy(() -> review.plan(0, plan(12), asked, OPENS)).isInstanceOf(ChangedMeanwhile.class);
            assertThat(review.plan().everyMonths()).isEqualTo(3);
        }
    }

    @Nested
    class The_questions {
        private QuestionnaireVersion next;

        private void published() {
            next = questionnaire.publish(
                    1, "Six dimensions", ReviewFixture.questions().subList(0, 1), "Jonas", OPENS);
        }

        @Test
        void of_a_running_review_stay_when_a_new_version_is_published() {
            published();
            assertThat(review.questionnaire()).isEqualTo(asked.id());
            assertThatThrownBy(() -> review.plan(0, plan(6), next, OPENS)).isInstanceOf(QuestionsAreKept.class);
        }

        @Test
        void of_a_review_to_come_can_still_change() {
            Rater rater = review.invite(rater(US, "Jonas"), asked.answers(US));
            published();
            review.plan(0, plan(6), next, OPENS.minusDays(1));
            assertThat(rater.asked()).isEqualTo(3);
        }

        @Test
        void are_not_published_over_somebody_elses_version() {
            published();
            assertThatThrownBy(() -> questionnaire.publish(1, "Mine", ReviewFixture.questions(), "Ewa", OPENS))
                    .isInstanceOf(ChangedMeanwhile.class);
        }

        @Test
        void have_a_scale_that_rises_and_words_for_both_sides() {
            Wording words = new Wording("They told.", null, null);
            assertThatThrownBy(() -> new Questionnaire(
                            "x", List.of(new NewQuestion(Aspect.CARE, 5, 5, words, words)), "Ewa", OPENS))
                    .isInstanceOf(ScaleNotUsable.class);
            assertThatThrownBy(() -> new Questionnaire(
                            "x",
                            List.of(new NewQuestion(Aspect.CARE, 1, 5, words, new Wording(" ", null, null))),
                            "Ewa",
                            OPENS))
                    .isInstanceOf(TextMissing.class)
                    .extracting("field")
                    .isEqualTo("theirOther");
            assertThatThrownBy(() -> new Questionnaire("x", List.of(), "Ewa", OPENS))
                    .isInstanceOf(QuestionsMissing.class);
        }
    }

    @Nested
    class A_sheet {
        private final Rater rater = review.invite(rater(US, "Jonas"), asked.answers(US));
        private final List<Said> all = all(asked, 4, 3, 2);

        private void answer(int basedOn, List<Said> said, boolean finish, LocalDate on) {
            review.answer(rater, basedOn, said, finish, asked.questions(), on);
        }

        @Test
        void is_kept_in_part() {
            answer(0, all.subList(0, 2), false, OPENS);
            assertThat(rater.answered()).isEqualTo(2);
            assertThat(rater.asked()).isEqualTo(5);
            answer(1, all.subList(1, 5), true, DUE);
            assertThat(rater.answered()).isEqualTo(5);
            assertThat(rater.finishedOn()).isEqualTo(DUE);
        }

        @Test
        void is_handed_in_whole() {
            assertThatThrownBy(() -> answer(0, all.subList(0, 4), true, OPENS))
                    .isInstanceOf(AnswersMissing.class)
                    .hasMessage("4 of 5 answered");
        }

        @Test
        void may_say_that_it_cannot_say() {
            UUID question = asked.questions().get(1).id();
            answer(0, all, false, OPENS);
            answer(1, List.of(new Said(question, View.OTHER, null)), true, OPENS);
            assertThat(rater.isFinished()).isTrue();
        }

        @Test
        void answered_in_another_window_meanwhile_is_not_overwritten() {
            answer(0, all.subList(0, 1), false, OPENS);
            assertThatThrownBy(() -> answer(0, all.subList(1, 2), false, OPENS)).isInstanceOf(ChangedMeanwhile.class);
        }

        @Test
        void stands_once_it_is_handed_in() {
            answer(0, all, true, OPENS);
            assertThatThrownBy(() -> answer(1, all, true, OPENS)).isInstanceOf(SheetHandedIn.class);
            assertThatThrownBy(() -> review.uninvite(rater.id())).isInstanceOf(SheetHandedIn.class);
        }

        @Test
        void takes_answers_only_while_the_review_is_open() {
            assertThatThrownBy(() -> answer(0, all, true, OPENS.minusDays(1))).isInstanceOf(ReviewNotOpen.class);
            review.close(DUE);
            assertThatThrownBy(() -> answer(0, all, true, DUE)).isInstanceOf(ReviewNotOpen.class);
        }

        @Test
        void takes_only_what_is_asked_on_its_scale() {
            UUID goals = asked.questions().get(1).id();
            assertThatThrownBy(() -> answer(0, List.of(new Said(goals, View.SEEN, 3.0)), false, OPENS))
                    .isInstanceOf(NotAsked.class);
            assertThatThrownBy(() -> answer(0, List.of(new Said(goals, View.OWN, 6.0)), false, OPENS))
                    .isInstanceOf(AnswerOffScale.class);
            assertThatThrownBy(() -> answer(0, List.of(new Said(goals, View.OWN, Double.NaN)), false, OPENS))
                    .isInstanceOf(AnswerOffScale.class);
        }
    }

    @Test
    void nobody_is_asked_twice() {
        review.invite(rater(US, "Jonas"), 5);
        assertThatThrownBy(() -> review.invite(rater(US, " Jonas"), 5)).isInstanceOf(InvitedAlready.class);
    }

    @Nested
    class An_action {
        private ReviewAction agreed() {
            return review.agree(new NewAction(US, "Jonas", "Weekly open build", DUE.plusDays(9)), US, DUE);
        }

        @Test
        void is_agreed_once_the_review_is_closed() {
            assertThatThrownBy(this::agreed).isInstanceOf(ReviewNotClosed.class);
        }

        @Test
        void is_confirmed_by_the_side_that_writes_it_down_and_then_by_the_other() {
            review.close(DUE);
            ReviewAction action = agreed();
            assertThat(action.confirmedOn(US)).isEqualTo(DUE);
            assertThat(action.confirmedOn(Side.PARTNER)).isNull();
            action.confirm(Side.PARTNER, DUE.plusDays(1));
            assertThatThrownBy(() -> action.confirm(Side.PARTNER, DUE)).isInstanceOf(ActionConfirmed.class);
        }

        @Test
        void is_done_once_and_due_on_a_day_to_come() {
            review.close(DUE);
            ReviewAction action = agreed();
            action.complete(DUE.plusDays(3));
            assertThatThrownBy(() -> action.complete(DUE)).isInstanceOf(ActionDone.class);
            assertThatThrownBy(() -> review.agree(new NewAction(US, "Jonas", "x", DUE.minusDays(1)), US, DUE))
                    .isInstanceOf(ActionDuePast.class);
        }
    }
}
