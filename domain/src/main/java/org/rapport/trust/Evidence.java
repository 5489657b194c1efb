package org.rapport.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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
        return new Evidence(
                id,
                partner,
                side,
                other,
                kind,
                occurredOn,
                value,
                weight,
                reliability,
                deception,
                fact,
                note,
                externalId,
                recordedAt,
                reverses);
    }

    /** The same with the given weight. */
    public Evidence weighing(double other) {
        return new Evidence(
                id,
                partner,
                side,
                dimension,
                kind,
                occurredOn,
                value,
                other,
                reliability,
                deception,
                fact,
                note,
                externalId,
                recordedAt,
                reverses);
    }

    /** The same with the usual weight of its kind times a factor, such as criticality or severity. */
    public Evidence times(double factor) {
        return weighing(weight * factor);
    }

    /** The same, believed only so far. */
    public Evidence believed(double share) {
        return new Evidence(
                id,
                partner,
                side,
                dimension,
                kind,
                occurredOn,
                value,
                weight,
                share,
                deception,
                fact,
                note,
                externalId,
                recordedAt,
                reverses);
    }

    /** The same, as a deception or not. */
    public Evidence deceiving(boolean deceiving) {
        return new Evidence(
                id,
                partner,
                side,
                dimension,
                kind,
                occurredOn,
                value,
                weight,
                reliability,
                deceiving,
                fact,
                note,
                externalId,
                recordedAt,
                reverses);
    }

    /** The same with where it came from and what to say about it. */
    public Evidence from(UUID source, String remark) {
        return new Evidence(
                id,
                partner,
                side,
                dimension,
                kind,
                occurredOn,
                value,
                weight,
                reliability,
                deception,
                source,
                remark,
                externalId,
                recordedAt,
                reverses);
    }

    /** The same under the name another system knows it by. */
    public Evidence known(String external) {
        return new Evidence(
                id,
                partner,
                side,
                dimension,
                kind,
                occurredOn,
                value,
                weight,
                reliability,
                deception,
                fact,
                note,
                external,
                recordedAt,
                reverses);
    }

    /** The same as the ledger keeps it. */
    public Evidence kept(long place, Instant at) {
        return new Evidence(
                place,
                partner,
                side,
                dimension,
                kind,
                occurredOn,
                value,
                weight,
                reliability,
                deception,
                fact,
                note,
                externalId,
                at,
                reverses);
    }

    /** The line that takes this one back. */
    public Evidence reversal() {
        return new Evidence(
                0,
                partner,
                side,
                dimension,
                kind,
                occurredOn,
                value,
                -weight,
                reliability,
                deception,
                fact,
                note,
                null,
                null,
                id);
    }

    /** Whether it takes another line back. */
    public boolean isReversal() {
        return reverses != null;
    }
}
