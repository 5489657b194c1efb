package org.rapport.report;

import java.util.Optional;
import org.rapport.identity.User;

/** Writes a digest as it would be sent, for a look at it; whoever writes mails does this too. */
public interface DigestPreview {
    /** The HTML of the digest of the last completed day; empty where no night is complete. */
    Optional<String> html(User user, SubscriptionChoice choice);
}
