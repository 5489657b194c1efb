package org.rapport.trust;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * The figures of one side of one relationship as the night closed them. A closed day is never rewritten: a correction is
 * a further snapshot of the day, with its number and cause.
 *
 * @param mark place of the last line of evidence it knows
 * @param promisesDue promises that could be judged, of which {@code promisesKept} were kept on their measured day
 * @param cause why it corrects an earlier snapshot of the day, or null
 */
public record Snapshot(
        LocalDate day,
        UUID partner,
        Side side,
        int correction,
        double overall,
        double low,
        double high,
        double uncertainty,
        Standing standing,
        Stage stage,
        int n,
        List<DimensionScore> dimensions,
        int policy,
        long mark,
        int promisesDue,
        int promisesKept,
        String cause)
        implements Serializable {

    /** A score of the night as its snapshot. */
    static Snapshot of(UUID partner, Side side, TrustScore score, Stage stage, long mark, Promises promises) {
        return new Snapshot(
                score.asOf(),
                partner,
                side,
                0,
                score.overall(),
                score.low(),
                score.high(),
                score.uncertainty(),
                score.standing(),
                stage,
                score.n(),
                score.dimensions(),
                score.policy(),
                mark,
                promises.due(),
                promises.kept(),
                null);
    }

    /** How many promises could be judged on a day and how many of them were kept. */
    public record Promises(int due, int kept) implements Serializable {
        public static final Promises NONE = new Promises(0, 0);

        /** Share kept, 0..1, if any was due. */
        public OptionalDouble share() {
            return due == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) kept / due);
        }
    }

    /** The same as a correction of an earlier snapshot of its day. */
    Snapshot correcting(Snapshot earlier, String why) {
        return new Snapshot(
                day,
                partner,
                side,
                earlier.correction + 1,
                overall,
                low,
                high,
                uncertainty,
                standing,
                stage,
                n,
                dimensions,
                policy,
                mark,
                promisesDue,
                promisesKept,
                why);
    }

    public Promises promises() {
        return new Promises(promisesDue, promisesKept);
    }

    /** The score in points, 0..100. */
    public double points() {
        return 100 * overall;
    }

    public DimensionScore dimension(Dimension dimension) {
        return dimensions.get(dimension.ordinal());
    }
}
