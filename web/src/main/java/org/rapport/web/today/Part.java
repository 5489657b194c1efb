package org.rapport.web.today;

/** The parts of the page Today, in their order. */
public enum Part {
    /** What one's own side promised. */
    PROMISED,
    /** Whom one's own side owes an answer. */
    ANSWERS,
    /** What waits for one's own side, such as reviews. */
    WAITING,
    /** What the other side promised. */
    OWED
}
