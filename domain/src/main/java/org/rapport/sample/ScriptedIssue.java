package org.rapport.sample;

import java.util.List;
import org.rapport.issue.IssueKind;
import org.rapport.issue.Severity;
import org.rapport.shared.Side;

/**
 * A trouble of the script; days are counted back from today, and what has not happened yet is null.
 *
 * @param actions who does what by when; a negative day lies ahead
 */
record ScriptedIssue(
        String title,
        String text,
        Severity severity,
        IssueKind kind,
        Side causedBy,
        int occurredAgo,
        int foundAgo,
        int toldAgo,
        Side toldBy,
        Integer answeredAgo,
        List<Cause> causes,
        List<Action> actions,
        String conceded,
        Side fixedBy,
        Integer fixedAgo,
        String fix,
        Integer verifiedAgo,
        Integer closedAgo) {
    /** A cause, written on the day of the answer or later, and agreed by the other side unless it says not. */
    record Cause(Side side, String text, boolean underThePrevious, boolean agreed) {}

    /** What somebody of a side does; {@code doneAgo} is null while it is open. */
    record Action(Side side, String text, int dueAgo, Integer doneAgo) {}
}
