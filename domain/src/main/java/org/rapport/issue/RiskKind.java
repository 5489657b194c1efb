package org.rapport.issue;

/** What a risk is about. */
public enum RiskKind {
    DATA_PROTECTION,
    QUALITY,
    DEPENDENCY,
    DELIVERY,
    FINANCE,
    PEOPLE,
    OTHER
}
