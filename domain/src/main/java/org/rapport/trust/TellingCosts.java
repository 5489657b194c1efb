package org.rapport.trust;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a promise that will not hold does to the promisor's score by when it is told, in points of the whole score
 * (0..100), each measured on its own day against a ledger without that line. That the work comes late counts besides,
 * told or not.
 *
 * @param told by the day on which the promisor tells
 * @param foundOut told never, and found out by the other side on the promised day
 * @param missed the promised day goes by without a new one; counts until the work is done; null if it has gone by
 */
public record TellingCosts(List<Step> told, Step foundOut, Step missed) implements Serializable {
    private static final int ROOM_FOR_HALFWAY = 4;

    public TellingCosts {
        told = List.copyOf(told);
    }

    /** When it is told. */
    public enum When {
        TODAY,
        HALFWAY,
        ON_THE_DAY,
        AFTERWARDS,
        FOUND_OUT,
        MISSED
    }

    /** What telling on a day, or silence until it, is worth in points. */
    public record Step(When when, LocalDate on, double points) implements Serializable {}

    static TellingCosts of(Telling.Slip slip, double criticality, List<Evidence> lines, ScoringPolicy policy) {
        List<Step> told = new ArrayList<>();
        long left = ChronoUnit.DAYS.between(slip.today(), slip.dueOn());
        told.add(step(When.TODAY, slip, slip.today(), lines, policy));
        if (left >= ROOM_FOR_HALFWAY) {
            told.add(step(When.HALFWAY, slip, slip.today().plusDays(left / 2), lines, policy));
        }
        if (left > 0) {
            told.add(step(When.ON_THE_DAY, slip, slip.dueOn(), lines, policy));
        }
        LocalDate after = left >= 0 ? slip.dueOn().plusDays(1) : slip.today();
        if (left >= 0) {
            told.add(step(When.AFTERWARDS, slip, after, lines, policy));
        }
        LocalDate found = left >= 0 ? slip.dueOn() : slip.today();
        return new TellingCosts(
                told,
                new Step(When.FOUND_OUT, found, Telling.of(slip, lines, policy).foundOut()),
                left < 0 ? null : missed(slip, after, criticality, lines, policy));
    }

    private static Step missed(
            Telling.Slip slip, LocalDate on, double criticality, List<Evidence> lines, ScoringPolicy policy) {
        Evidence line = Evidence.of(EvidenceKind.COMMITMENT_RESOLVED, slip.partner(), slip.promisor(), on, 0)
                .times(criticality);
        return new Step(When.MISSED, on, Telling.effect(line, lines, policy));
    }

    private static Step step(When when, Telling.Slip slip, LocalDate on, List<Evidence> lines, ScoringPolicy policy) {
        Telling.Slip then = new Telling.Slip(slip.partner(), slip.promisor(), slip.announcedOn(), slip.dueOn(), on);
        return new Step(when, on, Telling.of(then, lines, policy).today());
    }

    /** What telling today is worth. */
    public double today() {
        return told.get(0).points();
    }
}
