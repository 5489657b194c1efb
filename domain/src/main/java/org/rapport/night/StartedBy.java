package org.rapport.night;

/** What started a night. */
public enum StartedBy {
    CLOCK,
    PERSON,
    COMMAND
}
