package org.rapport.review;

/** What a question asks about; each is a dimension of trust of the same name. */
public enum Aspect {
    DELIVERY,
    QUALITY,
    OPENNESS,
    FAIRNESS,
    CARE,
    ALIGNMENT
}
