package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A risk as pages and programs see it; {@code level} is likelihood times impact, 1 to 25. */
public record RiskRow(
        UUID id,
        long version,
        UUID partner,
        String title,
        RiskKind kind,
        int likelihood,
        int impact,
        int level,
        Side raisedBy,
        LocalDate raisedOn,
        Side side,
        String owner,
        String measure,
        LocalDate reviewOn,
        LocalDate closedOn,
        String outcome)
        implements Serializable {
    static RiskRow of(Risk r) {
        return new RiskRow(
                r.id(),
                r.version(),
                r.partner(),
                r.title(),
                r.kind(),
                r.likelihood(),
                r.impact(),
                r.likelihood() * r.impact(),
                r.raisedBy(),
                r.raisedOn(),
                r.side(),
                r.owner(),
                r.measure(),
                r.reviewOn(),
                r.closedOn(),
                r.outcome());
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public boolean isOver(LocalDate today) {
        return closedOn == null && reviewOn.isBefore(today);
    }
}
