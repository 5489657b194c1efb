package org.rapport.issue;

import java.time.LocalDate;
import java.util.UUID;

/** The fix of an issue does not hold, so that what was said of it at its closing holds no more. */
public record IssueReopened(UUID issue, UUID partner, LocalDate on) {}
