package org.rapport.report;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A digest that pauses because its reader's address refuses mail.
 *
 * @param name of the reader
 * @param address that refused, or empty where it is not known any more
 * @param reason in the words of the mail server or of an administrator
 * @param mail the last one refused, or null
 */
public record PausedDigest(String name, String address, Instant since, String reason, UUID mail)
        implements Serializable {
    static PausedDigest of(Subscription subscription, String name, OutboxMail refused) {
        Instant since = subscription.pausedAt().orElseThrow();
        return refused == null
                ? new PausedDigest(name, "", since, "", null)
                : new PausedDigest(name, refused.address(), since, refused.reason(), refused.id());
    }
}
