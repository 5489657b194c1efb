package org.rapport.report;

/** Which of the partners that a reader may see a digest is about. */
public enum Coverage {
    /** All of them. */
    PORTFOLIO,
    /** Those of one kind. */
    KIND,
    /** Those that the reader runs or sponsors; the one a guest is bound to. */
    OWN
}
