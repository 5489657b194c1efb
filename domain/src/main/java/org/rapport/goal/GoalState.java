package org.rapport.goal;

/** What became of a goal. */
public enum GoalState {
    OPEN,
    ACHIEVED,
    DROPPED
}
