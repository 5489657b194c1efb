package org.rapport.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/**
 * What is planned.
 *
 * @param starts time of day in {@code zone}; null for all day
 * @param zone null for that of the partner
 * @param minutes how long; 0 for the usual half hour
 * @param leads the side that calls, visits or invites, and so owes the contact
 * @param invited contacts of either side
 */
public record NewEncounter(
        UUID partner,
        EncounterKind kind,
        String purpose,
        String agenda,
        LocalDate day,
        LocalTime starts,
        ZoneId zone,
        int minutes,
        Side leads,
        List<UUID> invited)
        implements Serializable {
    public NewEncounter {
        invited = invited == null ? List.of() : List.copyOf(invited);
    }
}
