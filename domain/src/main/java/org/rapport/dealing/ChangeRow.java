package org.rapport.dealing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A change as a line of a list; days that never were are null. */
public record ChangeRow(
        UUID id,
        UUID partner,
        Side by,
        String reference,
        UUID agreement,
        ChangeKind kind,
        String subject,
        LocalDate announcedOn,
        LocalDate effectiveOn,
        int givenDays,
        int agreedDays,
        boolean inTime,
        LocalDate consentedOn,
        String consentedBy,
        LocalDate recordedOn)
        implements Serializable {
    static ChangeRow of(ChangeNotice one) {
        return new ChangeRow(
                one.id(),
                one.partner(),
                one.by(),
                one.reference(),
                one.agreement().orElse(null),
                one.kind(),
                one.subject(),
                one.announcedOn(),
                one.effectiveOn(),
                one.givenDays(),
                one.agreedDays(),
                one.isInTime(),
                one.consentedOn(),
                one.consentedBy(),
                one.recordedOn());
    }
}
