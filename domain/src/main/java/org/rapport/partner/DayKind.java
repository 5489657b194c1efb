package org.rapport.partner;

/** What a dated line of a calendar says about its day. */
public enum DayKind {
    /** A public holiday: nobody works. */
    HOLIDAY,
    /** A single partner's works are closed. */
    SHUTDOWN,
    /** Worked although it would be free: a weekend day worked in exchange for a bridge day. */
    WORKING_DAY
}
