package org.rapport.batch.mail;

import java.nio.file.Path;
import java.util.List;
import org.rapport.batch.document.Mail;

/**
 * A mail as it was written for one recipient.
 *
 * @param subject one line
 * @param html the mail as seen by most
 * @param text the same without markup
 * @param attachments documents with it, in order
 * @param calendar an invitation that calendar programs understand, or null
 * @param unsubscribe the address at which one request ends such mails (RFC 8058), or null
 */
public record Letter(
        String subject, String html, String text, List<Attachment> attachments, Calendar calendar, String unsubscribe) {
    public Letter {
        attachments = List.copyOf(attachments);
    }

    public Letter(String subject, String html, String text, List<Attachment> attachments) {
        this(subject, html, text, attachments, null, null);
    }

    /** A mail with nothing attached. */
    public Letter(Mail mail) {
        this(mail.subject(), mail.html(), mail.text(), List.of());
    }

    public Letter(String subject, String html, String text, List<Attachment> attachments, Calendar calendar) {
        this(subject, html, text, attachments, calendar, null);
    }

    /** The same, of a kind that its recipient can end. */
    public Letter endable(String address) {
        return new Letter(subject, html, text, attachments, calendar, address);
    }

    /** An iCalendar text (RFC 5545) and its method, such as REQUEST. */
    public record Calendar(String method, String text) {}

    /** A document under the name the recipient sees. */
    public record Attachment(String name, String mediaType, Path file) {}
}
