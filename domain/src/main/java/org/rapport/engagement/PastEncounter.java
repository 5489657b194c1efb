package org.rapport.engagement;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** What the history of contacts needs to know of an encounter; {@code missedBy} is null where both let it fall. */
public record PastEncounter(
        UUID partner,
        LocalDate agreedOn,
        LocalDate plannedDay,
        LocalDate heldOn,
        EncounterStatus status,
        Side missedBy) {}
