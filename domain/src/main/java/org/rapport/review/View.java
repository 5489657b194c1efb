package org.rapport.review;

/** Whom a rater looks at, and through whose eyes. */
public enum View {
    /** The other side, as the rater sees it. */
    OTHER,
    /** The rater's own side, as the rater sees it. */
    OWN,
    /** The rater's own side, as the rater thinks the other side sees it. */
    SEEN
}
