package org.rapport.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * How long we and a partner have been silent, in days on which both sides work.
 *
 * @param lastContact null if there never was any
 * @param since day from which the silence is counted; null if the two never met nor planned to
 * @param cadence agreed days between contacts, in such days
 * @param next planned day of the next encounter, or null
 * @param owing the sides that owe the next contact
 */
public record SilenceRow(
        UUID partner,
        String partnerCode,
        String partnerName,
        LocalDate lastContact,
        LocalDate since,
        long days,
        long cadence,
        LocalDate next,
        Set<Side> owing)
        implements Serializable {
    public boolean over() {
        return since != null && days > cadence;
    }

    /** The one side that owes the next contact, or null if both do. */
    public Side owedBy() {
        return owing.size() == 1 ? owing.iterator().next() : null;
    }
}
