package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.rapport.identity.User;

/** Where whoever writes mails reports for work, so that use cases reach it without knowing it. */
@ApplicationScoped
public class PreviewDesk {
    private final AtomicReference<DigestPreview> writer = new AtomicReference<>();

    /** Takes the writer into service. */
    public void open(DigestPreview newWriter) {
        writer.set(newWriter);
    }

    /** The HTML of the digest of the last completed day; empty where no night is complete or the server is starting. */
    Optional<String> html(User user, SubscriptionChoice choice) {
        return Optional.ofNullable(writer.get()).flatMap(present -> present.html(user, choice));
    }
}
