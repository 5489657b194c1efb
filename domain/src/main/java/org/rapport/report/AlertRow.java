package org.rapport.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * An early warning as a list shows it.
 *
 * @param about the promised day or the last day to give notice
 * @param likely day by which half of such promises were kept; null without a record of promises
 * @param late day by which 80 % of such promises were kept; null without a record of promises
 */
public record AlertRow(
        UUID id,
        AlertRule rule,
        UUID subject,
        UUID partner,
        Side side,
        String title,
        LocalDate about,
        LocalDate likely,
        LocalDate late,
        LocalDate raisedOn)
        implements Serializable {
    static AlertRow of(Alert alert) {
        return new AlertRow(
                alert.id(),
                alert.rule(),
                alert.subject(),
                alert.partner(),
                alert.side(),
                alert.title(),
                alert.about(),
                alert.likely().orElse(null),
                alert.late().orElse(null),
                alert.raisedOn());
    }
}
