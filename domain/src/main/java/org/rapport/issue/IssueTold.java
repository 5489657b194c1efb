package org.rapport.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * An issue was told, or is now seen otherwise than before: everything about who caused it and who told it, as it stands.
 *
 * @param causedBy null while it is not known
 * @param tellBy last day on which its finder tells it in time
 * @param heard whether the side that caused it told it itself or has acknowledged it
 * @param returnedOn the days on which a trouble held to be over came back
 */
public record IssueTold(
        UUID issue,
        UUID partner,
        IssueKind kind,
        Severity severity,
        Side causedBy,
        LocalDate occurredOn,
        LocalDate foundOn,
        LocalDate disclosedOn,
        Side disclosedBy,
        LocalDate tellBy,
        boolean heard,
        List<LocalDate> returnedOn) {
    public IssueTold {
        returnedOn = List.copyOf(returnedOn);
    }
}
