package org.rapport.report;

/** Which days a rule for early warnings looks at. */
public enum AlertSpan {
    /** A day that comes: warned of within so many days before it; steps are days before it, and below zero days after. */
    AHEAD,
    /** A day that has gone by: warned of for so many days after it; steps are days after the warning was raised. */
    BACK,
    /** A state, for as long as it lasts; steps are days after the warning was raised. */
    OPEN
}
