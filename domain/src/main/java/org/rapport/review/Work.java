package org.rapport.review;

/** What a rater works on in the relationship; answers are broken down by it where enough people answered. */
public enum Work {
    MANAGEMENT,
    DELIVERY,
    QUALITY,
    PURCHASING,
    OTHER
}
