package org.rapport.report;

/** How early warnings reach somebody. */
public enum AlertChannel {
    /** On the pages only. */
    PORTAL,
    /** By a mail as soon as the night that raised them is done. */
    AT_ONCE,
    /** By one mail a day, at an hour of the reader's own. */
    DAILY
}
