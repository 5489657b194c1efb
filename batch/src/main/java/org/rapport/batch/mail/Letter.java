package org.rapport.batch.mail;

import java.nio.file.Path;
import java.util.List;

/**
 * A mail as it was written for one recipient.
 *
 * @param subject one line
 * @param html the mail as seen by most
 * @param text the same without markup
 * @param attachments documents with it, in order
 */
public record Letter(String subject, String html, String text, List<Attachment> attachments) {
    public Letter {
        attachments = List.copyOf(attachments);
    }

    /** A document under the name the recipient sees. */
    public record Attachment(String name, String mediaType, Path file) {}
}
