package org.rapport.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.rapport.shared.NotFound;

/** Takes over reviews that other systems held: closed, with the same results and evidence as if they had been held here. */
@ApplicationScoped
@Transactional
public class ReviewIntake {
    private Reviews reviews;
    private Questionnaires questionnaires;
    private ReviewRegister register;

    protected ReviewIntake() {} // CDI proxy

    @Inject
    public ReviewIntake(Reviews reviews, Questionnaires questionnaires, ReviewRegister register) {
        this.reviews = reviews;
        this.questionnaires = questionnaires;
        this.register = register;
    }

    /** The review that is known by the reference of the facts. */
    public Optional<Review> known(ReviewFacts facts) {
        return reviews.withReference(facts.partner(), facts.reference());
    }

    /** Refuses what could not be taken, and changes nothing. */
    public void check(ReviewFacts facts) {
        QuestionnaireVersion asked = questions();
        Review trial = new Review(facts.partner(), 0, facts.reference(), asked, facts.plan());
        facts.raters().forEach(rater -> {
            List<Said> said = facts.said(rater, asked.questions());
            Rater one = trial.invite(rater, said.size());
            trial.answer(one, 0, said, true, asked.questions(), facts.closedOn());
        });
    }

    /** Takes the review over and closes it on its day. */
    public void take(ReviewFacts facts) {
        QuestionnaireVersion asked = questions();
        Review review = register.plan(facts.partner(), facts.reference(), asked.id(), facts.plan());
        for (NewRater rater : facts.raters()) {
            List<Said> said = facts.said(rater, asked.questions());
            Rater one = review.invite(rater, said.size());
            review.answer(one, 0, said, true, asked.questions(), facts.closedOn());
        }
        register.close(review, facts.closedOn());
    }

    private QuestionnaireVersion questions() {
        return questionnaires
                .withId(Questionnaire.TAKEN_OVER)
                .orElseThrow(() -> new NotFound("Questionnaire", Questionnaire.TAKEN_OVER))
                .latest();
    }
}
