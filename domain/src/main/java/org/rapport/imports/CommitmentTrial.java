package org.rapport.imports;

import java.util.UUID;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.NewCommitment;
import org.rapport.commitment.NewPromise;
import org.rapport.commitment.Recording;
import org.rapport.shared.RuleViolation;
import org.rapport.shared.Side;

/** Plays a history through on a commitment that is never kept, so that a row meets exactly the rules that a person meets. */
final class CommitmentTrial {
    private static final UUID NOBODY = new UUID(0, 0);

    private CommitmentTrial() {}

    /** Blames the row that breaks a rule of commitments. */
    static void play(CommitmentHistory history, TakingOrder order) {
        MappedRow current = history.firstPromise().row();
        try {
            Commitment commitment = new Commitment(said(history, NOBODY), recording(current, order));
            for (SaidPromise promise : history.laterPromises()) {
                current = promise.row();
                commitment.rePromise(said(promise), recording(current, order));
            }
            if (history.fulfilment().isPresent()) {
                current = history.fulfilment().get();
                commitment.fulfil(history.fulfilledOn().orElseThrow(), history.share(), recording(current, order));
            }
        } catch (RuleViolation rule) {
            current.blame(Camel.toColumn(rule.field()), Trouble.RULE_BROKEN, rule.getMessage());
        }
    }

    static NewCommitment said(CommitmentHistory history, UUID partner) {
        SaidPromise first = history.firstPromise();
        return new NewCommitment(
                partner,
                history.promisor(),
                history.reference(),
                history.title(),
                history.criticality(),
                null,
                null,
                first.announcedOn(),
                first.dueOn(),
                first.initiatedBy(),
                first.reason());
    }

    static NewPromise said(SaidPromise promise) {
        return new NewPromise(promise.announcedOn(), promise.dueOn(), promise.initiatedBy(), promise.reason(), false);
    }

    static Recording recording(MappedRow row, TakingOrder order) {
        return new Recording(
                order.by(), Side.US, order.today(), row.day("recorded_on").orElse(order.today()));
    }
}
