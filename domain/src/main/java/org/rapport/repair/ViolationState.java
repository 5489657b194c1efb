package org.rapport.repair;

/** What became of a violation. */
public enum ViolationState {
    /** Seen too seldom so far to be proposed. */
    WATCHED,
    /** Proposed from facts; nobody has taken it up. */
    PROPOSED,
    /** Taken up: there is a repair case. */
    RECORDED,
    /** Set aside by the side that was harmed. */
    DISMISSED,
    /** Nobody took it up in time. */
    LAPSED
}
