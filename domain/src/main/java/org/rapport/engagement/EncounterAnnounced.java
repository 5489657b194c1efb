package org.rapport.engagement;

import java.util.List;
import java.util.UUID;

/** An encounter was planned, moved or called off, and those invited are to learn of it. */
public record EncounterAnnounced(UUID encounter, UUID partner, UUID invitation, List<UUID> contacts) {
    public EncounterAnnounced {
        contacts = List.copyOf(contacts);
    }
}
