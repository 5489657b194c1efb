package org.rapport.forecast;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.rapport.shared.Side;

/**
 * A promise, and all that is needed to say what the record makes of it.
 *
 * @param typical what the promisor's earlier promises typically came to
 * @param running whether it has been given: the days up to {@code asOf} have then passed without its being done
 * @param worked whether a day is worked on both sides
 */
record Question(
        Side promisor,
        LocalDate start,
        LocalDate due,
        LocalDate asOf,
        boolean running,
        Typical typical,
        Outlook outlook,
        List<Coverage> coverage,
        Predicate<LocalDate> worked) {
    private static final int LONGEST_BREAK = 60;

    HonestDate answer() {
        LocalDate p50 = day(0.5);
        LocalDate p80 = day(0.8);
        return new HonestDate(
                p50,
                p80,
                day(0.95),
                outlook.chance(0, reached()),
                outlook.ownPromises(),
                outlook.ownWeight(),
                outlook.referencePromises(),
                typical.all(),
                coverage,
                !outlook.precedent(0.8, reached()),
                outlook.generic(),
                Optimism.of(due, p50, p80),
                reasons());
    }

    /** The day for a level before looking at the calendar. */
    LocalDate rawDay(double q) {
        return outlook.day(start, due, q, reached());
    }

    private LocalDate day(double q) {
        LocalDate day = rawDay(q);
        for (int i = 0; i < LONGEST_BREAK && !worked.test(day); i++) {
            day = day.plusDays(1);
        }
        return day;
    }

    private double reached() {
        return running ? Slip.log(start, due, asOf) : Double.NEGATIVE_INFINITY;
    }

    private List<Reason> reasons() {
        Reasons reasons = new Reasons();
        reasons.add(new Reason.OwnRecord(promisor, outlook.ownPromises(), outlook.ownWeight()));
        reasons.addIf(typical.all() != null, () -> new Reason.TypicalSlip(promisor, typical.all()));
        reasons.addIf(typical.recent() != null, () -> new Reason.RecentSlip(typical.since(), typical.recent()));
        reasons.add(
                outlook.generic()
                        ? new Reason.Generic(ReferenceClass.FEWEST)
                        : new Reason.Reference(
                                ReferenceClass.UNITS, outlook.referencePromises(), outlook.referencePartners()));
        reasons.addIf(running, () -> new Reason.DaysPassed(DAYS.between(start, asOf), Slip.promised(start, due)));
        reasons.addIf(!outlook.precedent(0.8, reached()), Reason.NoPrecedent::new);
        LocalDate raw = rawDay(0.8);
        LocalDate rolled = day(0.8);
        reasons.addIf(rolled.isAfter(raw), () -> new Reason.NotWorked(raw, rolled.minusDays(1)));
        coverage.stream()
                .filter(one -> one.level() == 0.8 && one.n() > 0)
                .forEach(one -> reasons.add(new Reason.Held(promisor, one)));
        return reasons.list();
    }
}
