package org.rapport.imports;

/** What becomes of the rows of one fact. */
public enum Outcome {
    /** They are taken, or would be. */
    ACCEPTED,
    /** What they say is already known. */
    UNCHANGED,
    /** They are not taken; a problem says why. */
    REFUSED
}
