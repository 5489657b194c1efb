package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.partner.Partner;
import org.rapport.review.NewAction;
import org.rapport.review.NewRater;
import org.rapport.review.Questionnaires;
import org.rapport.review.Rater;
import org.rapport.review.Review;
import org.rapport.review.ReviewPlan;
import org.rapport.review.ReviewRegister;
import org.rapport.review.Reviews;
import org.rapport.review.Said;
import org.rapport.review.Work;
import org.rapport.shared.Side;

/**
 * Reviews of the sample portfolio, twice a year with every partner that things are bought from or sold to: planned once,
 * followed and closed by the calendar. With Global Logistics one more is open today.
 */
@ApplicationScoped
class ReviewScene implements Scene {
    private static final String STORY = "GLOBAL-LOGISTICS";
    private static final int MONTHS = 6;
    private static final int WANTED = 20;
    private static final int OPEN = 27;
    private static final int STORY_CLOSED = 123;

    private ReviewRegister register;
    private Reviews reviews;
    private Questionnaires questionnaires;
    private Users users;

    protected ReviewScene() {} // CDI proxy

    @Inject
    ReviewScene(ReviewRegister register, Reviews reviews, Questionnaires questionnaires, Users users) {
        this.register = register;
        this.reviews = reviews;
        this.questionnaires = questionnaires;
        this.users = users;
    }

    @Override
    public List<Deed> deeds(Partner partner, ScriptedPartner scripted, LocalDate today) {
        ReviewRatings ratings = ReviewRatings.of(scripted);
        if (ratings == null) {
            return List.of();
        }
        boolean told = scripted.code().equals(STORY);
        int lastOpened = told
                ? STORY_CLOSED + OPEN
                : OPEN + 20 + Math.floorMod(scripted.code().hashCode(), 110);
        LocalDate second = today.minusDays(lastOpened);
        LocalDate first = second.minusMonths(MONTHS);
        List<Deed> deeds = new ArrayList<>();
        deeds.add(new Deed(ago(first.minusDays(7), today), () -> plan(partner, scripted, first, told)));
        deeds.add(new Deed(ago(first, today) - 9, () -> answer(partner.id(), 1, ratings, first.plusDays(9))));
        LocalDate again = first.plusMonths(MONTHS);
        deeds.add(new Deed(ago(again, today) - 9, () -> answer(partner.id(), 2, ratings, again.plusDays(9))));
        if (told) {
            tell(partner, scripted, ratings, today, deeds);
        }
        return deeds;
    }

    /** What was agreed after the second review, and a third one that is open today and answered in part. */
    private void tell(
            Partner partner, ScriptedPartner scripted, ReviewRatings ratings, LocalDate today, List<Deed> deeds) {
        deeds.add(new Deed(STORY_CLOSED - 10, () -> agree(partner.id(), today)));
        LocalDate opens = today.minusDays(9);
        deeds.add(new Deed(16, () -> invite(open(partner, opens, today), scripted, true)));
        deeds.add(new Deed(4, () -> {
            Review third = reviews.withNumber(partner.id(), 3).orElseThrow();
            handIn(third, rater(third, "Jonas"), ratings, today.minusDays(4));
            Rater ewa = rater(third, "Ewa");
            register.answer(third, ewa, 0, said(third, ewa, ratings).subList(0, 5), false, today.minusDays(4));
        }));
    }

    private void plan(Partner partner, ScriptedPartner scripted, LocalDate opens, boolean told) {
        LocalDate closes = opens.plusDays(OPEN);
        LocalDate half = LocalDate.of(closes.getYear(), closes.getMonthValue() > MONTHS ? MONTHS + 1 : 1, 1);
        ReviewPlan plan = new ReviewPlan(
                null, half.minusMonths(MONTHS), half.minusDays(1), opens, opens.plusDays(WANTED), closes, MONTHS);
        invite(register.plan(partner.id(), null, questions(), plan), scripted, told);
    }

    private Review open(Partner partner, LocalDate opens, LocalDate today) {
        ReviewPlan plan = new ReviewPlan(
                "Half-way review of the customs pilot",
                today.minusDays(120),
                today.minusDays(10),
                opens,
                today.plusDays(5),
                today.plusDays(12),
                0);
        return register.plan(partner.id(), null, questions(), plan);
    }

    private void invite(Review review, ScriptedPartner scripted, boolean told) {
        List<User> ours = users.colleagues();
        for (String login : told ? List.of("ewa", "jonas", "thorunn") : List.of("ewa", "jonas")) {
            ours.stream().filter(user -> user.login().equals(login)).forEach(user -> invite(review, Side.US, user));
        }
        List<User> guests = users.guestsOf(review.partner());
        guests.forEach(user -> invite(review, Side.PARTNER, user));
        scripted.contacts().stream()
                .map(ScriptedContact::name)
                .filter(name -> guests.stream().noneMatch(user -> user.name().equals(name)))
                .forEach(name -> register.invite(review, new NewRater(Side.PARTNER, null, name, Work.DELIVERY)));
        if (told) {
            List.of("Ingrid Solberg", "Tomás Ferreira", "Mei Chen")
                    .forEach(name -> register.invite(review, new NewRater(Side.US, null, name, Work.DELIVERY)));
            List.of("Pieter Claes", "Hanne Maes", "Luc Peeters")
                    .forEach(name -> register.invite(review, new NewRater(Side.PARTNER, null, name, Work.DELIVERY)));
        }
    }

    private void invite(Review review, Side side, User user) {
        register.invite(review, new NewRater(side, user.id(), user.name(), Work.MANAGEMENT));
    }

    /** Everybody hands in; with the told partner one of theirs does not. */
    private void answer(UUID partner, int number, ReviewRatings ratings, LocalDate day) {
        Review review = reviews.withNumber(partner, number).orElseThrow();
        review.raters().stream()
                .filter(rater -> !rater.name().equals("Luc Peeters"))
                .forEach(rater -> handIn(review, rater, ratings, day));
    }

    private void handIn(Review review, Rater rater, ReviewRatings ratings, LocalDate day) {
        register.answer(review, rater, 0, said(review, rater, ratings), true, day);
    }

    private List<Said> said(Review review, Rater rater, ReviewRatings ratings) {
        int place = review.raters().stream()
                .filter(one -> one.side() == rater.side())
                .toList()
                .indexOf(rater);
        return ratings.said(
                questionnaires.version(review.questionnaire()).orElseThrow(), rater.side(), place, review.number());
    }

    private void agree(UUID partner, LocalDate today) {
        Review review = reviews.withNumber(partner, 2).orElseThrow();
        LocalDate on = today.minusDays(STORY_CLOSED - 10);
        register.confirm(
                register.agree(
                        review,
                        new NewAction(Side.US, "Jonas Öberg", "Weekly open build, every Tuesday", today.plusDays(19)),
                        Side.US,
                        on),
                Side.PARTNER,
                on.plusDays(2));
        register.agree(
                review,
                new NewAction(
                        Side.PARTNER, "Annelies Verstraete", "Change notices on Tuesdays only", today.plusDays(39)),
                Side.PARTNER,
                on);
    }

    private static Rater rater(Review review, String firstName) {
        return review.raters().stream()
                .filter(one -> one.name().startsWith(firstName))
                .findFirst()
                .orElseThrow();
    }

    private UUID questions() {
        return questionnaires.offered().get(0).latest().id();
    }

    private static int ago(LocalDate day, LocalDate today) {
        return (int) ChronoUnit.DAYS.between(day, today);
    }
}
