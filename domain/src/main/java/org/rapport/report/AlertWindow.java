package org.rapport.report;

import java.time.LocalDate;
import java.util.Map;
import org.rapport.review.MissingAnswers;

/**
 * What is worth a warning at the end of a day, by the settings of the rules. Always a window and never "exactly n days from
 * today", so that a missed night misses no warning.
 */
public record AlertWindow(LocalDate day, Map<AlertRule, RuleSetting> settings) {
    public AlertWindow {
        settings = Map.copyOf(settings);
    }

    /** Whether a rule warns at all. */
    boolean isOn(AlertRule rule) {
        return settings.get(rule).on();
    }

    /** The last day that a rule looks ahead to. */
    public LocalDate until(AlertRule rule) {
        return day.plusDays(settings.get(rule).days());
    }

    /** The first day that a rule looks back to. */
    LocalDate from(AlertRule rule) {
        return day.minusDays(settings.get(rule).days());
    }

    /** Whether something is due within the days of its rule, or overdue. */
    public boolean isDue(AlertRule rule, LocalDate dueOn) {
        return !dueOn.isAfter(until(rule));
    }

    /** Whether a day comes within the days of its rule; what has come can no longer be prepared for. */
    boolean isAhead(AlertRule rule, LocalDate coming) {
        return coming.isAfter(day) && !coming.isAfter(until(rule));
    }

    /** Whether a day lies in the days of its rule up to this one. */
    boolean isRecent(AlertRule rule, LocalDate past) {
        return !past.isAfter(day) && past.isAfter(from(rule));
    }

    /** Whether the record says a later day than the promise; without a record it says nothing. */
    static boolean isAtRisk(LocalDate promised, LocalDate likely) {
        return likely != null && likely.isAfter(promised);
    }

    /**
     * The first day of the step in which somebody is reminded of a review: the window before the answers are wanted, then
     * the days after it until the review closes.
     */
    LocalDate reminderFrom(MissingAnswers missing) {
        if (day.isAfter(missing.dueOn())) {
            return missing.dueOn().plusDays(1);
        }
        LocalDate opens =
                missing.dueOn().minusDays(settings.get(AlertRule.REVIEW_DUE).days());
        return opens.isBefore(missing.opensOn()) ? missing.opensOn() : opens;
    }
}
