package org.rapport.web.repair;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentRow;
import org.rapport.commitment.CommitmentService;
import org.rapport.commitment.CommitmentStatus;

/** The open commitments with a partner, of which one can be renegotiated in a repair. */
@Named("repairCommitments")
@RequestScoped
public class RepairCommitments {
    private static final int MOST = 100;

    @Inject
    private CommitmentService commitments;

    private List<CommitmentRow> open;

    public List<CommitmentRow> open(UUID partner) {
        if (open == null) {
            open = commitments
                    .page(new CommitmentQuery(
                            partner, null, null, CommitmentStatus.OPEN, null, null, null, "dueOn", false, 0, MOST))
                    .rows();
        }
        return open;
    }
}
