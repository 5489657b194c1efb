package org.rapport.diagnosis;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Side;
import org.rapport.trust.Evidence;
import org.rapport.trust.EvidenceKind;
import org.rapport.trust.Factor;

/**
 * A fall of trust in one side after a violation, and how it came back.
 *
 * @param kind what weighed heaviest of what was broken on the way down
 * @param factor what of trustworthiness that speaks against
 * @param deception whether any of it was a deception, which the policy forgets most slowly
 * @param violations how many there were until it was back, or until now
 * @param forecast first week by whose end it is back if the path of {@link WayBack} is gone; null if back already or not
 *     within ten years
 */
public record Fall(
        UUID partner,
        Side side,
        EvidenceKind kind,
        Factor factor,
        boolean deception,
        int violations,
        Recovery recovery,
        LocalDate forecast)
        implements Serializable {
    /** The least fall that is told, 0..1: three points, more than what counts as back. */
    public static final double LEAST = 0.03;

    /** Days within which it must have fallen so far; slow erosion by many violations is a fall as well. */
    public static final int WITHIN_DAYS = 90;

    /** All falls of one side in a course of days, the first one first; a new one begins when the one before is made good. */
    static List<Fall> of(UUID partner, Side side, List<DayScore> course, List<Evidence> lines) {
        List<Evidence> violations = Violations.of(lines);
        List<Fall> falls = new ArrayList<>();
        LocalDate free = LocalDate.MIN;
        for (Evidence violation : violations) {
            LocalDate day = violation.occurredOn();
            Optional<Recovery> found = day.isAfter(free) ? measured(course, day) : Optional.empty();
            if (found.isPresent()) {
                free = found.get().lastDay();
                falls.add(of(partner, side, found.get(), violations));
            }
        }
        return falls;
    }

    private static Fall of(UUID partner, Side side, Recovery recovery, List<Evidence> violations) {
        List<Evidence> during = violations.stream()
                .filter(one -> !one.occurredOn().isBefore(recovery.violation())
                        && !one.occurredOn().isAfter(recovery.lastDay()))
                .toList();
        Evidence heaviest = during.stream()
                .filter(one -> !one.occurredOn().isAfter(recovery.lowestOn()))
                .max(Comparator.comparingDouble(Violations::heft))
                .orElseThrow();
        return new Fall(
                partner,
                side,
                heaviest.kind(),
                heaviest.dimension().factor(),
                during.stream().anyMatch(Evidence::deception),
                during.size(),
                recovery,
                null);
    }

    private static Optional<Recovery> measured(List<DayScore> course, LocalDate violation) {
        List<DayScore> earlier = Recovery.baseline(course, violation);
        if (earlier.isEmpty() || !earlier.get(earlier.size() - 1).known()) {
            return Optional.empty();
        }
        double before = Recovery.mean(earlier);
        List<DayScore> since = course.stream()
                .filter(one -> !one.day().isBefore(violation))
                .dropWhile(one -> Recovery.isNear(one, before))
                .toList();
        LocalDate soon = violation.plusDays(WITHIN_DAYS);
        boolean fell = since.stream().anyMatch(one -> !one.day().isAfter(soon) && one.score() <= before - LEAST);
        return fell ? Recovery.of(until(course, since, before), violation) : Optional.empty();
    }

    /** The course up to the day on which it is known to be back. */
    private static List<DayScore> until(List<DayScore> course, List<DayScore> since, double before) {
        LocalDate back = Recovery.back(since, before);
        return back == null
                ? course
                : course.stream()
                        .filter(one -> one.day().isBefore(back.plusDays(Recovery.HOLD_DAYS)))
                        .toList();
    }

    /** The same with the day on which the policy would find it back. */
    Fall back(LocalDate on) {
        return new Fall(partner, side, kind, factor, deception, violations, recovery, on);
    }

    public boolean isBack() {
        return recovery.isBack();
    }
}
