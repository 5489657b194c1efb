package org.rapport.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Side;

/**
 * Writes down what is said and done about commitments, for whoever has the right to: a use case, an import, the sample
 * portfolio. Every fact is audited and told to whoever listens, in the same transaction.
 */
@ApplicationScoped
@Transactional
public class CommitmentRegister {
    private Commitments commitments;
    private AuditTrail audit;
    private Event<Object> events;

    protected CommitmentRegister() {} // CDI proxy

    @Inject
    public CommitmentRegister(Commitments commitments, AuditTrail audit, Event<Object> events) {
        this.commitments = commitments;
        this.audit = audit;
        this.events = events;
    }

    /** Writes down a new commitment; its reference must be free. */
    public Commitment promise(NewCommitment said, Recording recording) {
        Commitment commitment = new Commitment(said, recording);
        commitments.add(commitment);
        audit.record(change(commitment, "promised")
                .field("reference", null, commitment.reference())
                .field("title", null, commitment.title())
                .field("promisor", null, commitment.promisor())
                .field("announcedOn", null, commitment.announcedOn())
                .field("dueOn", null, commitment.dueOn()));
        return commitment;
    }

    public void rePromise(Commitment commitment, NewPromise said, Recording recording) {
        LocalDate oldDue = commitment.dueOn();
        commitment.rePromise(said, recording);
        audit.record(change(commitment, "promised anew")
                .field("dueOn", oldDue, said.dueOn())
                .field("announcedOn", null, said.announcedOn())
                .field("initiatedBy", null, said.initiatedBy()));
        events.fire(new PromiseChanged(
                commitment.id(),
                commitment.partner(),
                commitment.promisor(),
                said.initiatedBy(),
                commitment.announcedOn(),
                oldDue,
                said.dueOn(),
                said.announcedOn(),
                said.agreed(),
                commitment.criticality()));
    }

    public void fulfil(Commitment commitment, LocalDate day, double share, Recording recording) {
        commitment.fulfil(day, share, recording);
        audit.record(
                change(commitment, "fulfilled").field("fulfilledOn", null, day).field("share", null, share));
        Side promisor = commitment.promisor();
        events.fire(new CommitmentFulfilled(
                commitment.id(),
                commitment.partner(),
                promisor,
                commitment.announcedOn(),
                commitment.measuredDueOn(),
                day,
                share,
                commitment.accepted(),
                commitment.criticality(),
                recording.side() == promisor));
    }

    public void accept(Commitment commitment, Recording recording) {
        commitment.accept(recording);
        audit.record(change(commitment, "accepted").field("accepted", false, true));
        events.fire(new FulfilmentAccepted(
                commitment.id(),
                commitment.partner(),
                commitment.promisor(),
                commitment.announcedOn(),
                commitment.measuredDueOn(),
                commitment.fulfilledOn(),
                commitment.share(),
                commitment.acceptedOn(),
                commitment.criticality()));
    }

    public void breakOff(Commitment commitment, LocalDate on, String reason, Recording recording) {
        commitment.breakOff(on, reason, recording);
        audit.record(change(commitment, "broken").field("endedOn", null, on).field("reason", null, reason));
        events.fire(new CommitmentBroken(
                commitment.id(), commitment.partner(), commitment.promisor(), on, commitment.criticality()));
    }

    public void cancel(Commitment commitment, LocalDate on, String reason, Recording recording) {
        commitment.cancel(on, reason, recording);
        audit.record(change(commitment, "cancelled by consent")
                .field("endedOn", null, on)
                .field("reason", null, reason));
        events.fire(new CommitmentCancelled(commitment.id(), commitment.partner(), commitment.promisor(), on));
    }

    public void report(Commitment commitment, Status word, LocalDate day, String note, Recording recording) {
        Status before = commitment.lastWord();
        commitment.report(word, day, note, recording);
        audit.record(change(commitment, "status reported")
                .field("status", before, word)
                .field("day", null, day));
        events.fire(new StatusReported(commitment.id(), commitment.partner(), commitment.promisor(), word, day));
    }

    private static Change change(Commitment commitment, String action) {
        return Change.of("commitment", commitment.id(), commitment.partner(), action);
    }
}
