package org.rapport.sample;

import java.util.List;
import org.rapport.commitment.Criticality;
import org.rapport.commitment.Status;
import org.rapport.shared.Side;

/**
 * A commitment of the script; all days count back from today, so that a negative one lies ahead.
 *
 * @param doneAgo day it was done, or null while it is open
 */
record ScriptedCommitment(
        Side promisor,
        String reference,
        String title,
        Criticality criticality,
        int announcedAgo,
        int dueAgo,
        List<Turn> turns,
        List<Report> reports,
        Integer doneAgo) {

    /** A new day promised in place of the last. */
    record Turn(int ago, int dueAgo, Side initiatedBy, String reason) {}

    /** What the promisor said of it. */
    record Report(int ago, Status word, String note) {}
}
