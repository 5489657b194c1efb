package org.rapport.issue;

/** What was done about an issue. */
public enum StepKind {
    TOLD,
    CORRECTED,
    ACKNOWLEDGED,
    CONCEDED,
    FIXED,
    VERIFIED,
    CLOSED,
    REOPENED
}
