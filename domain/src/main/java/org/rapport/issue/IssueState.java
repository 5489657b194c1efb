package org.rapport.issue;

/** How far an issue is. */
public enum IssueState {
    /** Told, and being worked on. */
    OPEN,
    /** Mended by one side; the other has not seen yet whether it holds. */
    FIXED,
    /** The other side has seen that the fix holds. */
    VERIFIED,
    CLOSED
}
