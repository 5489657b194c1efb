package org.rapport.partner;

/** What can be done about a holiday of the other side. */
public enum DeedKind {
    /** A greeting was sent, or a plan made around the day. */
    GREETED,
    /** A day was put on the holiday in spite of the warning. */
    IGNORED
}
