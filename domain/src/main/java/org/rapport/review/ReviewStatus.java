package org.rapport.review;

/** Where a review stands. */
public enum ReviewStatus {
    /** Its first day has not come. */
    PLANNED,
    /** Raters can answer. */
    OPEN,
    /** No more answers are taken; its results stand. */
    CLOSED
}
