package org.rapport.dealing;

/** What a side said to a request for flexibility. */
public enum Answer {
    YES,
    PARTLY,
    NO
}
