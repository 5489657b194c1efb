package org.rapport.dealing;

/** What a side altered of what both had settled. */
public enum ChangeKind {
    VOLUME,
    TIMELINE,
    SPECIFICATION,
    /** Prices, conditions, clauses: a term reopened by one side unless the other consents. */
    TERMS
}
