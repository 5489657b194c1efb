package org.rapport.performance;

/** What follows when a side comes into a standing. */
public enum Consequence {
    /** An early warning stands as long as the standing does. */
    WARN,
    /** New agreements with the partner need the approval of an executive. */
    APPROVAL,
    /** An improvement plan is opened. */
    IMPROVEMENT_PLAN,
    /** The people chosen in the template get a mail. */
    MAIL
}
