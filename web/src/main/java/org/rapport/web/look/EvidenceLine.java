package org.rapport.web.look;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/**
 * One line of the trust ledger with what it does to the score.
 *
 * @param note what makes the line plain: half-life, score without it, what it reverses; null for nothing
 * @param dimension dimension in words
 * @param reversed whether a later line took it back
 * @param reach largest points drawn in this table, so that all lines share a scale
 */
public record EvidenceLine(
        LocalDate occurredOn,
        Side side,
        String what,
        String href,
        String note,
        String dimension,
        double points,
        boolean reversed,
        double reach)
        implements Serializable {
    public Points bar() {
        return new Points(points, reach);
    }
}
