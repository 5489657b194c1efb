package org.rapport.trust;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * What openness about a promise that will not hold is worth, in points of the whole score (0..100): told today by the
 * promisor, against found out by the other side on the promised day.
 */
public record Telling(double today, double foundOut) implements Serializable {
    /** By the lines known so far; both effects are measured on the day they happen, against silence. */
    static Telling of(Slip slip, List<Evidence> lines, ScoringPolicy policy) {
        LocalDate later = slip.dueOn().isBefore(slip.today()) ? slip.today() : slip.dueOn();
        double value = policy.values()
                .disclosure(
                        slip.announcedOn().toEpochDay(),
                        slip.dueOn().toEpochDay(),
                        slip.today().toEpochDay());
        Evidence told = Evidence.of(EvidenceKind.SLIP_DISCLOSED, slip.partner(), slip.promisor(), slip.today(), value);
        Evidence found = Evidence.of(
                EvidenceKind.SLIP_HIDDEN,
                slip.partner(),
                slip.promisor(),
                later,
                policy.values().hidden());
        return new Telling(effect(told, lines, policy), effect(found, lines, policy));
    }

    /** What a line does to the score on its day. */
    static double effect(Evidence line, List<Evidence> lines, ScoringPolicy policy) {
        TrustSums without = TrustSums.of(policy.halfLives(), line.occurredOn(), lines);
        TrustSums with = without.copy().plus(line);
        return TrustScore.of(with, policy).points()
                - TrustScore.of(without, policy).points();
    }

    /** A promise that will probably not hold, and the day on which one could tell. */
    public record Slip(UUID partner, Side promisor, LocalDate announcedOn, LocalDate dueOn, LocalDate today) {}
}
