package org.rapport.agreement;

/** Where an agreement stands on a day; derived from its versions, its term and notices, never stored. */
public enum AgreementStatus {
    /** No version is confirmed by both sides yet. */
    DRAFT,
    /** Confirmed, but its term has not begun. */
    UPCOMING,
    IN_FORCE,
    /** In force, but a side has given notice. */
    UNDER_NOTICE,
    ENDED
}
