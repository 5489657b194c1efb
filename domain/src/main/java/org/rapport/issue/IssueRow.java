package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** An issue as a line of a list; who caused it and the days it was acknowledged, mended and closed on may be null. */
public record IssueRow(
        UUID id,
        UUID partner,
        String partnerCode,
        String partnerName,
        int number,
        String title,
        Severity severity,
        IssueKind kind,
        Side causedBy,
        Side disclosedBy,
        LocalDate occurredOn,
        LocalDate disclosedOn,
        LocalDate acknowledgeBy,
        LocalDate acknowledgedOn,
        LocalDate resolveBy,
        IssueState state,
        LocalDate fixedOn,
        LocalDate closedOn,
        int reopenings)
        implements Serializable {
    /** The name people call it by: {@code GL-41}. */
    public String label() {
        return IssueLabel.of(partnerCode, number);
    }

    /** Whether the time to acknowledge it has gone by without an answer. */
    public boolean isAnswerOver(LocalDate today) {
        return acknowledgedOn == null && state != IssueState.CLOSED && acknowledgeBy.isBefore(today);
    }

    /** Whether the time to resolve it has gone by and nobody has mended it. */
    public boolean isOver(LocalDate today) {
        return state == IssueState.OPEN && resolveBy.isBefore(today);
    }
}
