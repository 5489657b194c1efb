package org.rapport.batch.mail;

import java.time.Instant;
import org.rapport.report.OutboxMail;

/** A way for mails to leave the house. */
interface Post {
    /**
     * Sends the letter and returns when it has arrived there.
     *
     * @param beforeDot run when all but the last is written; before it nothing can have arrived
     * @throws PostRefused if it surely did not arrive
     */
    void send(OutboxMail mail, Letter letter, Recipient to, Instant now, Runnable beforeDot) throws PostRefused;

    /** Whether it is certain that the mail has arrived, as far as can be told afterwards. */
    boolean hasArrived(OutboxMail mail);

    /** Whom a mail goes to. */
    record Recipient(String name, String address) {}
}
