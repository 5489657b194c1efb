package org.rapport.goal;

/** What a partnership can bring. */
public enum BenefitKind {
    COST,
    EFFICIENCY,
    EXPERTISE,
    INNOVATION,
    OTHER
}
