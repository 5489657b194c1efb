package org.rapport.report;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.UnknownTimeZone;

/**
 * What a user chose about the digest.
 *
 * @param kind the kind of partner, where the digest is about one; null otherwise
 * @param movedPoints something is to report only when trust in a side moved by so many points within a week; 0 for anything
 *     that waits, warns or moves
 * @param onlyEventful no mail is wanted when there is nothing to report
 * @param attachments PDF and workbook with the mail; otherwise linked
 * @param hour the hour of the day, 0 to 23, at which it leaves; null for right after the night
 * @param timeZone where it is that hour, an IANA name; null for where the house is
 */
public record SubscriptionChoice(
        Frequency frequency,
        Coverage coverage,
        PartnerKind kind,
        int movedPoints,
        boolean onlyEventful,
        boolean attachments,
        Integer hour,
        String timeZone)
        implements Serializable {
    private static final int MOST_POINTS = 50;
    private static final int LAST_HOUR = 23;

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
        if (hour != null && (hour < 0 || hour > LAST_HOUR)) {
            throw new HourOutOfRange(hour);
        }
        timeZone = hour == null || timeZone == null || timeZone.isBlank() ? null : known(timeZone.strip());
    }

    /** Right after the night. */
    public SubscriptionChoice(
            Frequency frequency,
            Coverage coverage,
            PartnerKind kind,
            int movedPoints,
            boolean onlyEventful,
            boolean attachments) {
        this(frequency, coverage, kind, movedPoints, onlyEventful, attachments, null, null);
    }

    private static String known(String timeZone) {
        try {
            return ZoneId.of(timeZone).getId();
        } catch (DateTimeException e) {
            throw new UnknownTimeZone(timeZone);
        }
    }

    /** The same at an hour of the day. */
    public SubscriptionChoice at(Integer newHour, String newTimeZone) {
        return new SubscriptionChoice(
                frequency, coverage, kind, movedPoints, onlyEventful, attachments, newHour, newTimeZone);
    }

    /** When a digest leaves that could from an instant on. */
    public Instant sendingFrom(Instant earliest, ZoneId house) {
        return hour == null
                ? earliest
                : new SendingHour(hour, timeZone == null ? house : ZoneId.of(timeZone)).from(earliest);
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
