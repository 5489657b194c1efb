package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * A trouble as it is told; {@code text}, {@code causedBy} (not known) and {@code earlier} (the issue that it is the return
 * of) may be null.
 *
 * @param foundOn the day on which somebody noticed it first
 * @param disclosedOn the day on which the other side was told
 * @param disclosedBy the side that told it
 * @param disclosedPerson who told it
 */
public record NewIssue(
        UUID partner,
        String title,
        String text,
        Severity severity,
        IssueKind kind,
        Side causedBy,
        LocalDate occurredOn,
        LocalDate foundOn,
        LocalDate disclosedOn,
        Side disclosedBy,
        String disclosedPerson,
        UUID earlier)
        implements Serializable {}
