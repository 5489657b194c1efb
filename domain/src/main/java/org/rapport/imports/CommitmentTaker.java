package org.rapport.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.rapport.commitment.CommitmentRegister;
import org.rapport.commitment.Commitments;
import org.rapport.partner.Partners;

/** Takes commitments through the same register as the portal, so that the same evidence results from them. */
@ApplicationScoped
class CommitmentTaker implements RowTaker {
    private Commitments commitments;
    private CommitmentRegister register;
    private Partners partners;
    private NewcomerDesk newcomers;

    protected CommitmentTaker() {} // CDI proxy

    @Inject
    CommitmentTaker(Commitments commitments, CommitmentRegister register, Partners partners, NewcomerDesk newcomers) {
        this.commitments = commitments;
        this.register = register;
        this.partners = partners;
        this.newcomers = newcomers;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.COMMITMENTS;
    }

    @Override
    public Taking prepare(List<RowGroup> groups, TakingOrder order) {
        KnownPartners known = new KnownPartners(partners, newcomers, groups, order);
        return new CommitmentTaking(order, known, new KnownCommitments(commitments, known, groups), register);
    }
}
