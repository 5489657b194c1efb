package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * What is said when something is promised for the first time; {@code agreement}, {@code accountable}, {@code initiatedBy}
 * and {@code reason} may be null.
 */
public record NewCommitment(
        UUID partner,
        Side promisor,
        String reference,
        String title,
        Criticality criticality,
        UUID agreement,
        String accountable,
        LocalDate announcedOn,
        LocalDate dueOn,
        Side initiatedBy,
        String reason)
        implements Serializable {}
