package org.rapport.issue;

import java.io.Serializable;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * Which issues to list and how: all but the last four narrow the list where not null ({@code answerer} is the side to
 * acknowledge; {@code text} in the title); {@code sort} is number, title, partner, severity, disclosedOn, acknowledgeBy,
 * resolveBy or state.
 */
public record IssueQuery(
        UUID partner,
        Shown shown,
        Severity severity,
        Side answerer,
        String text,
        String sort,
        boolean descending,
        int first,
        int size)
        implements Serializable {

    /** Issues in one state. */
    public enum Shown {
        /** Everything but closed ones. */
        OPEN,
        /** Told and not acknowledged. */
        UNANSWERED,
        /** Mended, and the other side has not verified the effect. */
        TO_VERIFY,
        CLOSED,
        ALL
    }

    /** All issues with a partner, newest first. */
    public static IssueQuery with(UUID partner, int first, int size) {
        return new IssueQuery(partner, Shown.ALL, null, null, null, "disclosedOn", true, first, size);
    }

    /** Issues that a side is to acknowledge, soonest first. */
    public static IssueQuery toAcknowledge(Side by, int size) {
        return new IssueQuery(null, Shown.UNANSWERED, null, by, null, "acknowledgeBy", false, 0, size);
    }
}
