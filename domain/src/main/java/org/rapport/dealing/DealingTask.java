package org.rapport.dealing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * Something of fair dealing that waits for a side.
 *
 * @param fact the payment, change or request
 * @param manager who manages the relationship, or null
 * @param turn the side that is to act
 * @param subject reference of the payment, or what the change or request is about
 * @param day due day, effective day or day of the request
 */
public record DealingTask(
        Kind kind,
        UUID fact,
        UUID partner,
        String partnerCode,
        String partnerName,
        UUID manager,
        Side turn,
        String subject,
        LocalDate day)
        implements Serializable {
    /** What is to be done. */
    public enum Kind {
        /** A payment is due within a week, or overdue. */
        PAY,
        /** A change of the other side takes effect within 30 days and nobody has consented to it. */
        LOOK_AT_CHANGE,
        /** A request for flexibility has no answer. */
        ANSWER
    }
}
