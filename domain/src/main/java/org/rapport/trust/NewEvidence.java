package org.rapport.trust;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Side;
import org.rapport.shared.Text;
import org.rapport.shared.TextMissing;

/**
 * Evidence as somebody reports it, for facts kept in other systems. Left out (null): the dimension, weight and deception
 * usual for its kind, full reliability, no note, no external id.
 */
public record NewEvidence(
        UUID partner,
        Side side,
        Dimension dimension,
        LocalDate occurredOn,
        Double value,
        Double weight,
        Double reliability,
        Boolean deception,
        EvidenceKind kind,
        String note,
        String externalId) {
    private static final double HEAVIEST = 100;

    /** The line for the ledger; refused where a figure is out of its range or the day has not come yet. */
    public Evidence line(LocalDate today) {
        if (Days.required(occurredOn, "occurredOn").isAfter(today)) {
            throw new EvidenceInFuture(occurredOn, today);
        }
        Evidence usual = Evidence.of(
                given(kind, "kind"), given(partner, "partner"), given(side, "side"), occurredOn, valueInRange());
        return usual.about(given(dimension == null ? usual.dimension() : dimension, "dimension"))
                .weighing(weight == null ? usual.weight() : inRange("weight", weight, HEAVIEST))
                .believed(reliability == null ? 1 : inRange("reliability", reliability, 1))
                .deceiving(deception == null ? usual.deception() : deception)
                .from(null, Text.optional(note, "note", 500))
                .known(Text.optional(externalId, "externalId", 100));
    }

    private double valueInRange() {
        double given = given(value, "value");
        if (!(given >= 0 && given <= 1)) {
            throw new ValueOutOfRange("value", given, 0, 1);
        }
        return given;
    }

    private static double inRange(String field, double value, double highest) {
        if (!(value > 0 && value <= highest)) {
            throw new ValueOutOfRange(field, value, 0, highest);
        }
        return value;
    }

    private static <T> T given(T value, String field) {
        if (Objects.isNull(value)) {
            throw new TextMissing(field);
        }
        return value;
    }
}
