package org.rapport.agreement;

/** What happens at the end of an agreement's term. */
public enum Renewal {
    /** It ends. */
    NONE,
    /** It goes on by itself unless a side gives notice in time. */
    TACIT,
    /** It goes on only if both sides say so. */
    EXPRESS
}
