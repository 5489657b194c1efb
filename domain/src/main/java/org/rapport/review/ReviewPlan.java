package org.rapport.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rapport.shared.Days;

/**
 * When a review is held and what it looks back on.
 *
 * @param title null for the name of the period
 * @param opensOn first day on which it can be answered
 * @param dueOn day by which everybody should have answered
 * @param closesOn last day on which it can be answered
 * @param everyMonths months until the next one opens, 0 for none
 */
public record ReviewPlan(
        String title,
        LocalDate periodFrom,
        LocalDate periodTo,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate closesOn,
        int everyMonths)
        implements Serializable {
    /** Longest time between two reviews, in months. */
    public static final int MONTHS = 36;

    /** The plan with its title; refused where its days are not in order or the next one is too far away. */
    ReviewPlan checked() {
        requireOrder("periodTo", periodFrom, periodTo, "periodFrom");
        Days.required(opensOn, "opensOn");
        requireOrder("dueOn", opensOn, dueOn, "opensOn");
        requireOrder("closesOn", dueOn, closesOn, "dueOn");
        if (everyMonths < 0 || everyMonths > MONTHS) {
            throw new MonthsOutOfRange(everyMonths, MONTHS);
        }
        String name = title == null || title.isBlank() ? PeriodName.of(periodFrom, periodTo) : title;
        return new ReviewPlan(name, periodFrom, periodTo, opensOn, dueOn, closesOn, everyMonths);
    }

    /** The plan of the next review: the same days one rhythm later, named after its own period. */
    ReviewPlan next() {
        LocalDate opens = opensOn.plusMonths(everyMonths);
        return new ReviewPlan(
                null,
                periodFrom.plusMonths(everyMonths),
                periodTo.plusDays(1).plusMonths(everyMonths).minusDays(1),
                opens,
                opens.plusDays(ChronoUnit.DAYS.between(opensOn, dueOn)),
                opens.plusDays(ChronoUnit.DAYS.between(opensOn, closesOn)),
                everyMonths);
    }

    private static void requireOrder(String field, LocalDate first, LocalDate second, String before) {
        if (Days.required(second, field).isBefore(Days.required(first, before))) {
            throw new ReviewDaysOutOfOrder(field, second, first);
        }
    }
}
