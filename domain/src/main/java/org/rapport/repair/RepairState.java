package org.rapport.repair;

import java.util.List;

/** Where the mending of a violation stands, after the four stages of Gillespie and Dietz (2009). */
public enum RepairState {
    DETECTED,
    DISPUTED,
    WITHDRAWN,
    ACKNOWLEDGED,
    DIAGNOSED,
    REFORMING,
    EVALUATING,
    RECOVERED,
    CLOSED_UNRECOVERED;

    private static final List<RepairState> OVER = List.of(WITHDRAWN, RECOVERED, CLOSED_UNRECOVERED);

    /** Whether nothing more is to be done. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether it comes after another one on the straight way from detected to recovered. */
    public boolean isBeyond(RepairState other) {
        return this != WITHDRAWN && ordinal() > other.ordinal();
    }
}
