package org.rapport.issue;

/** What kind of trouble an issue is. */
public enum IssueKind {
    DEFECT,
    DELAY,
    /** Data or other interests that were to be protected were not. */
    SECURITY,
    OTHER
}
