package org.rapport.engagement;

/** What is measured when a month closes. */
public enum MonthKind {
    /** The longest gap between contacts against the agreed cadence, both in days on which both sides work. */
    SILENCE,
    /** The median time to answer, in agreed times: 1 is just in time. */
    ANSWERS,
    /** How many of the agreed things to tell were told by their day. */
    INFORMATION
}
