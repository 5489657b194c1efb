package org.rapport.issue;

/** How far an idea is. */
public enum IdeaState {
    PROPOSED,
    /** Both sides want it and have said how its benefit is shared. */
    AGREED,
    FINISHED,
    DROPPED
}
