package org.rapport.dealing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;

/** Every request for flexibility. */
public interface Concessions {
    void add(Concession concession);

    Optional<Concession> withId(UUID id);

    /** All requests with a partner, the latest first. */
    List<Concession> ofPartner(UUID partner);

    /** Requests within reach that nobody has answered, the oldest first. */
    List<Concession> unanswered(Reach reach);
}
