package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** An open action as a line of a list, with the issue it is part of. */
public record ActionRow(
        UUID id,
        UUID issue,
        String issueTitle,
        UUID partner,
        String partnerCode,
        String partnerName,
        int number,
        String text,
        Side side,
        String owner,
        LocalDate dueOn)
        implements Serializable {
    /** The name people call the issue by. */
    public String label() {
        return IssueLabel.of(partnerCode, number);
    }
}
