package org.rapport.commitment.jpa;

import java.util.List;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.Promise;
import org.rapport.shared.BulkInsert;
import org.rapport.shared.Connections;

/** Writes commitments that are new, with their promises, many rows to a statement: the columns are those of the entities. */
final class FreshCommitments {
    private static final int FIRST_VERSION = 1;

    private final BulkInsert commitments;
    private final BulkInsert promises;

    FreshCommitments(Connections connections) {
        commitments = new BulkInsert(
                connections,
                "commitment",
                "id",
                "version",
                "partner",
                "promisor",
                "reference",
                "title",
                "criticality",
                "agreement",
                "accountable",
                "status",
                "announced_on",
                "first_due_on",
                "due_on",
                "measured_due_on",
                "fulfilled_on",
                "share",
                "accepted",
                "accepted_on",
                "ended_on",
                "end_reason",
                "recorded_on");
        promises = new BulkInsert(
                connections,
                "promise",
                "id",
                "commitment",
                "seq",
                "announced_on",
                "due_on",
                "initiated_by",
                "reason",
                "agreed",
                "recorded_on",
                "recorded_by");
    }

    /** Writes commitments of which no status was reported yet. */
    void write(List<Commitment> fresh) {
        commitments.write(fresh, FreshCommitments::row);
        promises.write(fresh.stream().flatMap(one -> one.promises().stream()).toList(), FreshCommitments::row);
    }

    private static Object[] row(Commitment one) {
        return new Object[] {
            one.id(),
            FIRST_VERSION,
            one.partner(),
            one.promisor().name(),
            one.reference(),
            one.title(),
            one.criticality().name(),
            one.agreement().orElse(null),
            one.accountable(),
            one.status().name(),
            one.announcedOn(),
            one.firstDueOn(),
            one.dueOn(),
            one.measuredDueOn(),
            one.fulfilledOn(),
            one.fulfilledOn() == null ? null : one.share(),
            one.accepted(),
            one.acceptedOn(),
            one.endedOn(),
            one.endReason(),
            one.recordedOn()
        };
    }

    private static Object[] row(Promise one) {
        return new Object[] {
            one.id(),
            one.commitment().id(),
            one.seq(),
            one.announcedOn(),
            one.dueOn(),
            one.initiatedBy().name(),
            one.reason(),
            one.agreed(),
            one.recordedOn(),
            one.recordedBy()
        };
    }
}
