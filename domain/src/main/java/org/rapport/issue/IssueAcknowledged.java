package org.rapport.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** The side that was told has answered; {@code taken} and {@code agreed} are days worked by both sides. */
public record IssueAcknowledged(
        UUID issue, UUID partner, Side by, LocalDate on, long taken, int agreed, Severity severity) {}
