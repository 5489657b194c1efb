package org.rapport.shared;

/** One of the two sides of a relationship: the house that runs Rapport, or the other company. */
public enum Side {
    US,
    PARTNER;

    /** The side across the table. */
    public Side other() {
        return this == US ? PARTNER : US;
    }
}
