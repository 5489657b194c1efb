package org.rapport.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A mail as the outbox shows it.
 *
 * @param name of the recipient
 * @param nextAttemptAt null if none is planned
 * @param sentAt null if it was not sent
 * @param reason why it failed, is in doubt or was withheld; or empty
 */
public record OutboxRow(
        UUID id,
        LocalDate day,
        MailKind kind,
        MailState state,
        String name,
        String address,
        String subject,
        int attempts,
        Instant nextAttemptAt,
        Instant sentAt,
        String reason,
        String messageId)
        implements Serializable {
    static OutboxRow of(OutboxMail mail, String name) {
        return new OutboxRow(
                mail.id(),
                mail.day(),
                mail.kind(),
                mail.state(),
                name,
                mail.address(),
                mail.subject(),
                mail.attempts(),
                mail.nextAttemptAt().orElse(null),
                mail.sentAt().orElse(null),
                mail.reason(),
                mail.messageId());
    }
}
