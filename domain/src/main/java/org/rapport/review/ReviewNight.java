package org.rapport.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.DayCloser;

/**
 * Reviews by the calendar: at the end of a day those whose last day it was are closed, and those that open within two
 * weeks by the agreed rhythm are planned, so that nobody has to think of them. Doing it again changes nothing.
 */
@ApplicationScoped
@Transactional
public class ReviewNight implements DayCloser {
    /** Days before it opens at which the next review of a rhythm is planned. */
    public static final int AHEAD = 14;

    private Reviews reviews;
    private ReviewRegister register;
    private Questionnaires questionnaires;

    protected ReviewNight() {} // CDI proxy

    @Inject
    public ReviewNight(Reviews reviews, ReviewRegister register, Questionnaires questionnaires) {
        this.reviews = reviews;
        this.register = register;
        this.questionnaires = questionnaires;
    }

    @Override
    public String counted() {
        return "reviews-closed";
    }

    @Override
    public int close(LocalDate day, Collection<UUID> partners) {
        reviews.toFollow(partners, day.plusDays(AHEAD)).forEach(review -> register.follow(review, latest(review)));
        List<Review> over = reviews.toClose(partners, day);
        over.forEach(review -> register.close(review, review.plan().closesOn()));
        return over.size();
    }

    /** The next review is answered by the newest version of the same questionnaire. */
    private UUID latest(Review review) {
        return questionnaires
                .version(review.questionnaire())
                .map(version -> version.questionnaire().latest().id())
                .orElseThrow();
    }
}
