package org.rapport.web.repair;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.rapport.agreement.AgreementQuery;
import org.rapport.agreement.AgreementRow;
import org.rapport.agreement.AgreementService;
import org.rapport.agreement.AgreementStatus;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentRow;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.identity.Caller;
import org.rapport.identity.Permission;
import org.rapport.shared.Side;

/** The open commitments and the agreements with a partner, of which one can be renegotiated in a repair. */
@Named("repairCommitments")
@RequestScoped
public class RepairCommitments {
    private static final int MOST = 100;

    @Inject
    private CommitmentService commitments;

    @Inject
    private AgreementService agreements;

    @Inject
    private Caller caller;

    private List<CommitmentRow> open;
    private List<AgreementRow> amendable;

    public List<CommitmentRow> open(UUID partner) {
        if (!caller.may(Permission.PROMISE)) {
            return List.of();
        }
        if (open == null) {
            open = commitments
                    .page(new CommitmentQuery(
                            partner, null, null, CommitmentStatus.OPEN, null, null, null, "dueOn", false, 0, MOST))
                    .rows();
        }
        return open;
    }

    /** Those of them for which a reader who speaks for some sides can promise a new day. */
    public List<CommitmentRow> renewable(UUID partner, List<Side> sides) {
        return open(partner).stream()
                .filter(row -> sides.contains(row.promisor()))
                .toList();
    }

    /** The agreements with a partner that can be amended. */
    public List<AgreementRow> agreements(UUID partner) {
        if (amendable == null) {
            amendable = agreements.page(AgreementQuery.with(partner, 0, MOST)).rows().stream()
                    .filter(row -> row.status() != AgreementStatus.ENDED)
                    .toList();
        }
        return amendable;
    }
}
