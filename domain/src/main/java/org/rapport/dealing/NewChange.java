package org.rapport.dealing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * What is known of a change when it is written down.
 *
 * @param agreement the agreement it touches, or null
 * @param announcedOn the day the other side was told; null if it was not
 * @param agreedDays days ahead at which such a change has to be told; null: the notice days of the agreement
 * @param consentedOn the day the other side agreed; null if it did not
 */
public record NewChange(
        UUID partner,
        Side by,
        String reference,
        UUID agreement,
        ChangeKind kind,
        String subject,
        LocalDate announcedOn,
        LocalDate effectiveOn,
        Integer agreedDays,
        LocalDate consentedOn)
        implements Serializable {
    /** The same with the days of notice that were agreed. */
    NewChange agreedFor(int days) {
        return new NewChange(
                partner, by, reference, agreement, kind, subject, announcedOn, effectiveOn, days, consentedOn);
    }
}
