package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * Which commitments to list and how: all but the last four narrow the list where not null ({@code manager} is the
 * colleague who runs the relationship; {@code text} in title or
 * reference; the days are those promised last, both included); {@code sort} is reference, title, partner, promisor,
 * status, announcedOn, dueOn, measuredDueOn, fulfilledOn or criticality.
 */
public record CommitmentQuery(
        UUID partner,
        UUID manager,
        Side promisor,
        CommitmentStatus status,
        String text,
        LocalDate dueFrom,
        LocalDate dueUntil,
        String sort,
        boolean descending,
        int first,
        int size)
        implements Serializable {
    /** All commitments with a partner, newest first. */
    public static CommitmentQuery with(UUID partner, int first, int size) {
        return new CommitmentQuery(partner, null, null, null, null, null, null, "announcedOn", true, first, size);
    }

    /** Open commitments promised for the days from {@code from} (null: from ever) to {@code until}, soonest first. */
    public static CommitmentQuery openBetween(LocalDate from, LocalDate until, int size) {
        return openOf(null, from, until, size);
    }

    /** The same with the partners that a colleague manages; null for everybody's. */
    public static CommitmentQuery openOf(UUID manager, LocalDate from, LocalDate until, int size) {
        return new CommitmentQuery(
                null, manager, null, CommitmentStatus.OPEN, null, from, until, "dueOn", false, 0, size);
    }
}
