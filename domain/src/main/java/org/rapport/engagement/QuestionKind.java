package org.rapport.engagement;

/** What is asked for. */
public enum QuestionKind {
    /** Something the other side must know; how quickly such are answered counts by the month. */
    QUESTION,
    /** What the other side thinks of something; each counts when it is given. */
    FEEDBACK
}
