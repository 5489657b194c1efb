package org.rapport.diagnosis;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Outcome;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.forecast.OnTime;
import org.rapport.forecast.Slip;
import org.rapport.shared.Side;

/**
 * A promise of which it is known whether it was kept, with the chance that its promisor's own record gave it.
 *
 * @param day the day on which it was known: done, dropped, or the day after the measured one
 * @param chance of being kept, by the record as it stood when the promise was first given; 0..1
 */
public record JudgedPromise(UUID commitment, LocalDate day, boolean kept, double chance) implements Serializable {
    /** Share kept that is assumed of a promisor without a record; the same for all, so that a warning moves with own deeds only. */
    static final double BASE = 0.7;

    /** Before its forecast is known. */
    private record Known(UUID commitment, LocalDate given, LocalDate day, boolean kept) {}

    /** What could be judged of one side's promises by a day, in the order in which it was known. */
    public static List<JudgedPromise> of(Collection<RecordedCommitment> all, Side side, LocalDate asOf) {
        List<Known> known = all.stream()
                .filter(one -> one.record().promisor() == side)
                .flatMap(one -> known(one, asOf).stream())
                .sorted(Comparator.comparing(Known::day).thenComparing(Known::commitment))
                .toList();
        List<JudgedPromise> judged = new ArrayList<>();
        known.forEach(one ->
                judged.add(new JudgedPromise(one.commitment(), one.day(), one.kept(), chance(known, one.given()))));
        return judged;
    }

    private static Optional<Known> known(RecordedCommitment one, LocalDate asOf) {
        return one.record()
                .asOf(asOf)
                .filter(record -> record.isDue(asOf))
                .map(record ->
                        new Known(one.id(), record.announcedOn(), knownOn(record), record.outcome() == Outcome.KEPT))
                .filter(known -> !known.day().isAfter(asOf));
    }

    private static LocalDate knownOn(PromiseRecord record) {
        LocalDate missed = record.measuredDueOn().plusDays(1);
        if (record.outcome() == Outcome.KEPT) {
            return record.fulfilledOn();
        }
        boolean dropped = record.status() == CommitmentStatus.BROKEN && record.endedOn() != null;
        return dropped && record.endedOn().isBefore(missed) ? record.endedOn() : missed;
    }

    /** By the Beta model of the forecast from what was known when it was given, forgotten by half within a year. */
    private static double chance(List<Known> known, LocalDate given) {
        double kept = 0;
        double counted = 0;
        for (Known one : known) {
            if (one.day().isAfter(given)) {
                break;
            }
            double weight = Math.pow(2, -ChronoUnit.DAYS.between(one.day(), given) / Slip.HALF_LIFE);
            kept += one.kept() ? weight : 0;
            counted += weight;
        }
        return new OnTime(BASE, kept, counted).chance();
    }

    /** The same as a trial of the chart: missed or not, against the chance of missing. */
    BernoulliCusum.Trial trial() {
        return new BernoulliCusum.Trial(!kept, 1 - chance);
    }
}
