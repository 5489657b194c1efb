package org.rapport.culture;

import java.util.List;
import java.util.UUID;

/** Bad news was told early; the letter goes to these users and contacts. */
public record EarlyTold(UUID letter, UUID partner, List<UUID> to) {
    public EarlyTold {
        to = List.copyOf(to);
    }
}
