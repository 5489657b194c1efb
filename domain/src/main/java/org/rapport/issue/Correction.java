package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** What an issue is, said anew; its telling and its day stay as they were. */
public record Correction(
        String title,
        String text,
        Severity severity,
        IssueKind kind,
        Side causedBy,
        LocalDate occurredOn,
        LocalDate foundOn)
        implements Serializable {}
