package org.rapport.imports;

import java.util.Optional;
import java.util.UUID;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.CommitmentRegister;

/** Works through the commitments of a part of a file. */
final class CommitmentTaking implements RowTaker.Taking {
    private final TakingOrder order;
    private final KnownPartners partners;
    private final KnownCommitments commitments;
    private final CommitmentRegister register;
    private final CommitmentRules rules;

    CommitmentTaking(
            TakingOrder order, KnownPartners partners, KnownCommitments commitments, CommitmentRegister register) {
        this.order = order;
        this.partners = partners;
        this.commitments = commitments;
        this.register = register;
        this.rules = new CommitmentRules(order.today());
    }

    @Override
    public Outcome take(RowGroup group) {
        rules.judge(group);
        group.rows().stream().filter(row -> row.text("partner").isPresent()).forEach(partners::judge);
        if (group.isRefused()) {
            return refused(group);
        }
        CommitmentHistory history = CommitmentHistory.of(group);
        CommitmentTrial.play(history, order);
        if (group.isRefused()) {
            return refused(group);
        }
        Optional<Commitment> known =
                partners.id(history.partnerCode()).flatMap(partner -> commitments.find(partner, history.reference()));
        return known.isPresent() ? continueKnown(known.get(), history, group) : begin(history);
    }

    @Override
    public int newPartners() {
        return partners.created();
    }

    private static Outcome refused(RowGroup group) {
        group.refuseAllWithOne("reference");
        return Outcome.REFUSED;
    }

    private Outcome begin(CommitmentHistory history) {
        if (order.write()) {
            UUID partner = partners.require(history.firstPromise().row());
            Commitment commitment = register.promise(
                    CommitmentTrial.said(history, partner),
                    CommitmentTrial.recording(history.firstPromise().row(), order));
            commitments.add(commitment);
            history.laterPromises().forEach(promise -> rePromise(commitment, promise));
            fulfil(commitment, history);
        }
        return Outcome.ACCEPTED;
    }

    private Outcome continueKnown(Commitment commitment, CommitmentHistory history, RowGroup group) {
        CommitmentAddition addition = CommitmentAddition.of(commitment, history);
        if (group.isRefused()) {
            return refused(group);
        }
        if (addition.isEmpty()) {
            return Outcome.UNCHANGED;
        }
        if (order.write()) {
            addition.promises().forEach(promise -> rePromise(commitment, promise));
            if (addition.fulfils()) {
                fulfil(commitment, history);
            }
        }
        return Outcome.ACCEPTED;
    }

    private void rePromise(Commitment commitment, SaidPromise promise) {
        register.rePromise(commitment, CommitmentTrial.said(promise), CommitmentTrial.recording(promise.row(), order));
    }

    private void fulfil(Commitment commitment, CommitmentHistory history) {
        history.fulfilment()
                .ifPresent(row -> register.fulfil(
                        commitment,
                        history.fulfilledOn().orElseThrow(),
                        history.share(),
                        CommitmentTrial.recording(row, order)));
    }
}
