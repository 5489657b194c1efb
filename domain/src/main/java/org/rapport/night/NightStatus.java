package org.rapport.night;

/** How a night stands. */
public enum NightStatus {
    RUNNING,
    /** Ended by a person after a step; goes on from there when started again. */
    STOPPED,
    COMPLETED,
    /** A step could not be done; goes on from there when started again. No digest was sent. */
    FAILED
}
