package org.rapport.report;

import java.time.LocalDate;
import org.rapport.review.MissingAnswers;

/**
 * The days within which something is worth a warning. Always a window and never "exactly n days from today", so that a missed
 * night misses no warning.
 */
public final class AlertWindow {
    /** Days ahead at which an open promise is told to be due. */
    public static final int DUE_DAYS = 7;

    /** Days ahead at which a notice day is told. */
    public static final int NOTICE_DAYS = 60;

    /** Days ahead at which a feast of the partner is told. */
    public static final int GREETING_DAYS = 10;

    /** Days ahead at which an answer to an issue is told to be due. */
    public static final int ANSWER_DAYS = 2;

    /** Days back for which an encounter that fell through is told. */
    public static final int MISSED_DAYS = 14;

    /** Days for which the warning of a chart is told. */
    public static final int WARNED_DAYS = 30;

    private AlertWindow() {}

    /** Whether an open promise is due within a week of the day, or overdue. */
    public static boolean isDue(LocalDate promised, LocalDate day) {
        return !promised.isAfter(day.plusDays(DUE_DAYS));
    }

    /** Whether an answer to an issue is due within two days of the day, or overdue. */
    public static boolean isAnswer(LocalDate dueOn, LocalDate day) {
        return !dueOn.isAfter(day.plusDays(ANSWER_DAYS));
    }

    /** Whether the last day for a notice lies within 60 days; one that has passed can no longer be used. */
    public static boolean isNotice(LocalDate noticeDay, LocalDate day) {
        return noticeDay.isAfter(day) && !noticeDay.isAfter(day.plusDays(NOTICE_DAYS));
    }

    /** Whether a feast begins within ten days after the day; on the day itself a reminder comes too late. */
    public static boolean isGreeting(LocalDate feast, LocalDate day) {
        return feast.isAfter(day) && !feast.isAfter(day.plusDays(GREETING_DAYS));
    }

    /** Whether the record says a later day than the promise; without a record it says nothing. */
    public static boolean isAtRisk(LocalDate promised, LocalDate likely) {
        return likely != null && likely.isAfter(promised);
    }

    /**
     * The first day of the step in which somebody is reminded of a review: the week before the answers are wanted, then the
     * days after it until the review closes.
     */
    public static LocalDate reminderFrom(MissingAnswers missing, LocalDate day) {
        if (day.isAfter(missing.dueOn())) {
            return missing.dueOn().plusDays(1);
        }
        LocalDate week = missing.dueOn().minusDays(DUE_DAYS);
        return week.isBefore(missing.opensOn()) ? missing.opensOn() : week;
    }

    /** Whether a chart warned within the 30 days up to the day. */
    public static boolean isWarned(LocalDate warned, LocalDate day) {
        return !warned.isAfter(day) && warned.isAfter(day.minusDays(WARNED_DAYS));
    }
}
