package org.rapport.repair;

import static org.rapport.repair.RepairState.DISPUTED;
import static org.rapport.repair.RepairState.EVALUATING;

/** What a side says that counts only when both say it. */
public enum Voice {
    /** Found together: it happened. */
    HAPPENED(DISPUTED),
    /** Found together: it did not happen. */
    NOT_HAPPENED(DISPUTED),
    /** The sponsor of a side stands by the relationship. */
    REAFFIRMED(EVALUATING),
    /** The sponsor of a side signs a lower target, or the exit. */
    LOSS_ACCEPTED(EVALUATING);

    private final RepairState when;

    Voice(RepairState when) {
        this.when = when;
    }

    RepairState when() {
        return when;
    }

    /** Whether it is a sponsor who speaks. */
    public boolean isSponsors() {
        return when == EVALUATING;
    }
}
