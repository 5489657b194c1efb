package org.rapport.repair;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** A promised repair that is not done, as a line of a list. */
public record RepairDuty(
        UUID id,
        UUID repair,
        int number,
        UUID partner,
        String partnerCode,
        String partnerName,
        String text,
        Side side,
        String owner,
        LocalDate dueOn)
        implements Serializable {}
