package org.rapport.report;

/** Where a mail stands on its way. */
public enum MailState {
    WAITING,
    /** Taken by a server; nothing has left it yet that could arrive. */
    SENDING,
    /** All of it was given to the mail server, whose answer was not seen; never sent again by itself. */
    HANDED_OVER,
    SENT,
    /** Refused or not reached; tried again while a next attempt is set. */
    FAILED,
    /** The recipient's address refuses mail for good; never sent again by itself. */
    BOUNCED,
    /** Not sent on purpose; the reason is written beside it. */
    WITHHELD;

    /** Whether a person may have it sent again. */
    public boolean isRepeatable() {
        return this == FAILED || this == BOUNCED || this == HANDED_OVER;
    }

    /** Whether a person may say that it came back. */
    public boolean isReturnable() {
        return this == SENT || this == HANDED_OVER || this == FAILED;
    }
}
