package org.rapport.partner;

/** What a line of the timeline is about. */
public enum TimelineKind {
    PROMISE,
    ISSUE,
    CONTACT,
    MONEY,
    AGREEMENT,
    REPAIR,
    REVIEW,
    GOAL
}
