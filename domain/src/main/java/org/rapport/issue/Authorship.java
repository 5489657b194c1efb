package org.rapport.issue;

/** Who wrote down why a trouble came about. */
public enum Authorship {
    /** Nobody has written down a cause. */
    NONE,
    /** Causes by both sides, at least one of them agreed by both. */
    JOINT,
    /** Causes by one side, which the other has accepted. */
    IMPOSED,
    /** Causes on which the other side does not agree. */
    BLAME
}
