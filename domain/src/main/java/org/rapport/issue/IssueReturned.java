package org.rapport.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A closed issue was opened again because its fix does not hold; {@code causedBy} may be null. */
public record IssueReturned(UUID issue, UUID partner, Side causedBy, LocalDate on) {}
