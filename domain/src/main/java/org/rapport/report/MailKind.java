package org.rapport.report;

/** What a mail is about. */
public enum MailKind {
    /** The digest of a business day. */
    DIGEST,
    /** To administrators: the night of a business day failed, no digest was sent. */
    NIGHT_FAILED,
    /** To the people whom templates of scorecards name: standings that changed. */
    STANDINGS,
    /** An invitation to an encounter, its change or its end, to one who is to come. */
    INVITATION,
    /** Bad news about a promise, told before anybody had to find out. */
    EARLY_TELLING,
    /** The account that a side gives of broken trust, to the people of the other side. */
    ACCOUNT,
    /** To somebody who was asked: reviews that still wait for answers. */
    REVIEW_REMINDER,
    /** Early warnings of which a step has come, to one whom they concern and who wants mails. */
    WARNINGS
}
