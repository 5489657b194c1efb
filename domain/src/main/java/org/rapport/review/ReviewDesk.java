package org.rapport.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.identity.Permission;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;
import org.rapport.review.ReviewResults.Participation;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** Looks up what a review needs: its partner, questions, raters, and the records that screens are given. */
@ApplicationScoped
class ReviewDesk {
    private Reviews reviews;
    private Questionnaires questionnaires;
    private Partners partners;
    private Users users;

    protected ReviewDesk() {} // CDI proxy

    @Inject
    ReviewDesk(Reviews reviews, Questionnaires questionnaires, Partners partners, Users users) {
        this.reviews = reviews;
        this.questionnaires = questionnaires;
        this.partners = partners;
        this.users = users;
    }

    /** The partner, which must exist. */
    UUID partner(UUID id) {
        return partners.withId(id)
                .orElseThrow(() -> new NotFound("Partner", id))
                .id();
    }

    /** The newest version of a questionnaire, or of the first that is offered. */
    UUID latest(UUID questionnaire) {
        return (questionnaire == null
                        ? questionnaires.offered().stream().findFirst()
                        : questionnaires.withId(questionnaire).filter(Questionnaire::offered))
                .orElseThrow(() -> new NotFound("Questionnaire", questionnaire))
                .latest()
                .id();
    }

    /** The version that a review is answered by: its own, unless another questionnaire is wanted. */
    UUID version(Review review, UUID questionnaire) {
        QuestionnaireVersion own = questions(review);
        boolean same = questionnaire == null
                || questionnaire.equals(own.questionnaire().id());
        return same ? own.id() : latest(questionnaire);
    }

    /** A user as a rater: a colleague for our side, a guest of the partner for theirs. */
    NewRater rater(UUID partner, NewReview.Invitation said) {
        User user = users.withId(said.user()).orElseThrow(() -> new NotFound("User", said.user()));
        boolean other = user.partner().filter(bound -> !bound.equals(partner)).isPresent();
        if (other || !user.isActive() || !user.role().may(Permission.ANSWER_REVIEWS)) {
            throw new RaterOfOtherHouse(user.name());
        }
        return new NewRater(side(user), user.id(), user.name(), said.work());
    }

    List<Candidate> candidates(UUID partner) {
        return Stream.concat(users.colleagues().stream(), users.guestsOf(partner).stream())
                .filter(user -> user.role().may(Permission.ANSWER_REVIEWS))
                .map(user -> new Candidate(user.id(), user.login(), user.name(), side(user)))
                .toList();
    }

    ReviewCard card(Review review, boolean runs, LocalDate day) {
        QuestionnaireVersion version = questions(review);
        return new ReviewCard(
                row(review, day),
                version.questionnaire().id(),
                version.id(),
                version.questionnaire().name(),
                version.number(),
                review.edition(),
                runs ? review.raters().stream().map(ReviewCard.RaterLine::of).toList() : List.of(),
                review.actions().stream().map(ReviewCard.ActionLine::of).toList());
    }

    SheetCard sheet(Review review, Rater rater, LocalDate day) {
        return SheetCard.of(row(review, day), rater, questions(review).questions());
    }

    ReviewResults results(Review review, LocalDate day) {
        if (review.closedOn() == null) {
            throw new ReviewNotClosed(review.title(), review.plan().closesOn());
        }
        QuestionnaireVersion version = questions(review);
        ReviewFigures figures = new ReviewFigures(version.questions(), reviews.answers(review.id()));
        return new ReviewResults(
                row(review, day),
                version.questionnaire().name(),
                version.number(),
                Stream.of(Side.values())
                        .map(side -> new Participation(side, asked(review, side), figures.finished(side)))
                        .toList(),
                figures.views(),
                figures.questionLines(),
                figures.aspectLines(),
                figures.agreement(),
                figures.groups());
    }

    private static int asked(Review review, Side side) {
        return (int) review.raters().stream().filter(one -> one.side() == side).count();
    }

    private ReviewRow row(Review review, LocalDate day) {
        PartnerRow partner = partners.rows(List.of(review.partner())).get(review.partner());
        long finished = review.raters().stream().filter(Rater::isFinished).count();
        return ReviewRow.of(
                review, partner.code(), partner.name(), day, review.raters().size(), finished);
    }

    private QuestionnaireVersion questions(Review review) {
        return questionnaires.version(review.questionnaire()).orElseThrow();
    }

    private static Side side(User user) {
        return user.partner().isPresent() ? Side.PARTNER : Side.US;
    }
}
