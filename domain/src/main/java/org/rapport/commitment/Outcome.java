package org.rapport.commitment;

/** What became of a commitment on a given day, measured by SCOR RL.2.6. */
public enum Outcome {
    /** Nothing is settled yet. */
    OPEN,
    /** Done in full by the measured day. */
    KEPT,
    /** Done after the measured day, or not in full: what is missing is late. */
    LATE,
    /** Dropped without the other side's consent. */
    BROKEN,
    /** Given up with the other side's consent; counts neither way. */
    CANCELLED
}
