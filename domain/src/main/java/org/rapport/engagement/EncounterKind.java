package org.rapport.engagement;

/** How people of both sides meet. */
public enum EncounterKind {
    /** A talk at the agreed cadence. */
    CHECK_IN,
    /** Somebody of one side goes to see the other at work. */
    VISIT,
    /** The executives who stand for the relationship talk. */
    EXECUTIVE,
    /** People meet outside the agenda of the work. */
    GATHERING
}
