package org.rapport.trust;

/** How far a relationship has come, after Lewicki and Bunker: a hint for people, never a score. */
public enum Stage {
    /** Each side counts what it gains and what a breach would cost. */
    CALCULUS,
    /** Each side can predict the other from what it has seen. */
    KNOWLEDGE,
    /** The sides want the same and act for each other. */
    IDENTIFICATION
}
