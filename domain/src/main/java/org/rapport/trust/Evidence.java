package org.rapport.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.rapport.shared.Side;

/**
 * One line of the trust ledger: what a side did, on which day, how good it was and what it weighs. A line is never
 * changed; a correction is a line of negative weight that {@code reverses} it.
 *
 * @param id place in the order of arrival, 0 until the ledger has taken it
 * @param value 0 (as bad as can be) .. 1 (as promised)
 * @param weight above 0, below 0 for a reversal
 * @param reliability how far the reporter is believed, above 0 up to 1
 * @param fact what it came from, or null if it came from outside
 */
public record Evidence(
        long id,
        UUID partner,
        Side side,
        Dimension dimension,
        EvidenceKind kind,
        LocalDate occurredOn,
        double value,
        double weight,
        double reliability,
        boolean deception,
        UUID fact,
        String note,
        String externalId,
        Instant recordedAt,
        Long reverses) {

    /** A line of the usual dimension and weight of its kind, fully believed, not yet in the ledger. */
    public static Evidence of(EvidenceKind kind, UUID partner, Side side, LocalDate occurredOn, double value) {
        return new Evidence(
                0,
                partner,
                side,
                kind.dimension().orElse(null),
                kind,
                occurredOn,
                value,
                kind.weight(),
                1,
                kind.deception(),
                null,
                null,
                null,
                null,
                null);
    }

    /** The same about another dimension. */
    public Evidence about(Dimension other) {
        return changed(draft -> draft.dimension = other);
    }

    /** The same with the given weight. */
    public Evidence weighing(double other) {
        return changed(draft -> draft.weight = other);
    }

    /** The same with the usual weight of its kind times a factor, such as criticality or severity. */
    public Evidence times(double factor) {
        return weighing(weight * factor);
    }

    /** The same, believed only so far. */
    public Evidence believed(double share) {
        return changed(draft -> draft.reliability = share);
    }

    /** The same, as a deception or not. */
    public Evidence deceiving(boolean deceiving) {
        return changed(draft -> draft.deception = deceiving);
    }

    /** The same with where it came from and what to say about it. */
    public Evidence from(UUID source, String remark) {
        return changed(draft -> {
            draft.fact = source;
            draft.note = remark;
        });
    }

    /** The same under the name another system knows it by. */
    public Evidence known(String external) {
        return changed(draft -> draft.externalId = external);
    }

    /** The same as the ledger keeps it. */
    public Evidence kept(long place, Instant at) {
        return changed(draft -> {
            draft.id = place;
            draft.recordedAt = at;
        });
    }

    /** The line that takes this one back. */
    public Evidence reversal() {
        return changed(draft -> {
            draft.id = 0;
            draft.weight = -weight;
            draft.externalId = null;
            draft.recordedAt = null;
            draft.reverses = id;
        });
    }

    /** Whether it takes another line back. */
    public boolean isReversal() {
        return reverses != null;
    }

    private Evidence changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.line(this);
    }

    /** What of a line can differ in a copy. */
    private static final class Draft {
        private long id;
        private Dimension dimension;
        private double weight;
        private double reliability;
        private boolean deception;
        private UUID fact;
        private String note;
        private String externalId;
        private Instant recordedAt;
        private Long reverses;

        Draft(Evidence line) {
            id = line.id;
            dimension = line.dimension;
            weight = line.weight;
            reliability = line.reliability;
            deception = line.deception;
            fact = line.fact;
            note = line.note;
            externalId = line.externalId;
            recordedAt = line.recordedAt;
            reverses = line.reverses;
        }

        Evidence line(Evidence of) {
            return new Evidence(
                    id,
                    of.partner,
                    of.side,
                    dimension,
                    of.kind,
                    of.occurredOn,
                    of.value,
                    weight,
                    reliability,
                    deception,
                    fact,
                    note,
                    externalId,
                    recordedAt,
                    reverses);
        }
    }
}
