package org.rapport.dealing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of a payment, from which its lateness follows: days after the due day until it was paid (or, open, until the
 * day of asking), without those on which the payer disputed it.
 *
 * @param paidOn null while it is open
 * @param disputedOn the day since which it is disputed; null if it is not
 * @param excusedDays days after the due day that lay in disputes settled since
 */
public record PaymentDays(LocalDate dueOn, LocalDate paidOn, LocalDate disputedOn, int excusedDays)
        implements Serializable {

    /** Days late as of a day, never below nought. */
    public long late(LocalDate asOf) {
        LocalDate until = isPaid(asOf) ? paidOn : asOf;
        long excused = disputedOn == null ? excusedDays : excusedDays + after(disputedOn, until);
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, until) - excused);
    }

    /** Days after the due day that a dispute over these days takes up. */
    long after(LocalDate from, LocalDate until) {
        LocalDate start = from.isBefore(dueOn) ? dueOn : from;
        return Math.max(0, ChronoUnit.DAYS.between(start, until));
    }

    public boolean isPaid(LocalDate asOf) {
        return paidOn != null && !paidOn.isAfter(asOf);
    }

    /** Whether it can be judged as of a day: paid, or its day has gone by without a dispute standing. */
    public boolean isJudged(LocalDate asOf) {
        return isPaid(asOf) || disputedOn == null && dueOn.isBefore(asOf);
    }
}
