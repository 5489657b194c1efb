package org.rapport.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A review as a line of a list, with how many were asked and how many have handed in. */
public record ReviewRow(
        UUID id,
        UUID partner,
        String partnerCode,
        String partnerName,
        int number,
        String title,
        ReviewStatus status,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate closesOn,
        LocalDate closedOn,
        int everyMonths,
        long asked,
        long finished)
        implements Serializable {
    /** The line of a review as of a day. */
    public static ReviewRow of(
            Review review, String partnerCode, String partnerName, LocalDate day, long asked, long finished) {
        ReviewPlan plan = review.plan();
        return new ReviewRow(
                review.id(),
                review.partner(),
                partnerCode,
                partnerName,
                review.number(),
                plan.title(),
                review.status(day),
                plan.periodFrom(),
                plan.periodTo(),
                plan.opensOn(),
                plan.dueOn(),
                plan.closesOn(),
                review.closedOn(),
                plan.everyMonths(),
                asked,
                finished);
    }
}
