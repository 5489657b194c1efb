package org.rapport.engagement;

/** Where an encounter stands. */
public enum EncounterStatus {
    PLANNED,
    HELD,
    /** Its day passed without it. */
    MISSED,
    /** Called off before its day, by consent: nothing is held against anybody. */
    CANCELLED
}
