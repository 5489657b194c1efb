package org.rapport.commitment;

/** What a promisor says of an open commitment. */
public enum Status {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK;

    /** True where the promisor warns that the day may not hold. */
    public boolean warns() {
        return this != ON_TRACK;
    }
}
