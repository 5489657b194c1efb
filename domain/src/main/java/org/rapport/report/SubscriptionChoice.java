package org.rapport.report;

import java.io.Serializable;
import java.util.Objects;
import org.rapport.partner.PartnerKind;

/**
 * What a user chose about the digest.
 *
 * @param kind the kind of partner, where the digest is about one; null otherwise
 * @param movedPoints something is to report only when trust in a side moved by so many points within a week; 0 for anything
 *     that waits, warns or moves
 * @param onlyEventful no mail is wanted when there is nothing to report
 * @param attachments PDF and workbook with the mail; otherwise linked
 */
public record SubscriptionChoice(
        Frequency frequency,
        Coverage coverage,
        PartnerKind kind,
        int movedPoints,
        boolean onlyEventful,
        boolean attachments)
        implements Serializable {
    private static final int MOST_POINTS = 50;

    public SubscriptionChoice {
        Objects.requireNonNull(frequency, "frequency");
        coverage = Objects.requireNonNullElse(coverage, Coverage.PORTFOLIO);
        kind = coverage == Coverage.KIND ? kind : null;
        if (coverage == Coverage.KIND && kind == null) {
            throw new KindMissing();
        }
        if (movedPoints < 0 || movedPoints > MOST_POINTS) {
            throw new ThresholdOutOfRange(movedPoints, MOST_POINTS);
        }
    }

    /** Everything within reach, whatever moved. */
    public static SubscriptionChoice of(Frequency frequency, boolean onlyEventful, boolean attachments) {
        return new SubscriptionChoice(frequency, Coverage.PORTFOLIO, null, 0, onlyEventful, attachments);
    }

    /** Whether there is something to report. */
    public boolean isEventful(PortfolioReport report) {
        return movedPoints == 0 ? report.eventful() : report.moved(movedPoints);
    }
}
