package org.rapport.commitment;

/** Where a commitment stands; anything but open is settled, once and for all. */
public enum CommitmentStatus {
    OPEN,
    FULFILLED,
    BROKEN,
    CANCELLED
}
