package org.rapport.report;

/** A figure about a side that the side can answer; its words are those under {@code reply.figure.} and its name. */
public enum AnsweredFigure {
    TRUST,
    DELIVERY,
    QUALITY,
    OPENNESS,
    FAIRNESS,
    CARE,
    ALIGNMENT,
    KEPT,
    FAIR,
    ON_TIME,
    LATE,
    LONGER,
    HELD,
    WORDS,
    SURPRISES,
    SCORECARD,
    PAYMENTS,
    HONEST_DATE
}
