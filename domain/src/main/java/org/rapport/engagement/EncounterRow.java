package org.rapport.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.rapport.partner.Partner;
import org.rapport.shared.Side;

/**
 * An encounter as a line of a list.
 *
 * @param missedBy null if it is not missed, or both let it fall
 * @param starts time of day in {@code zone}, null for all day
 * @param ours day and time by the clock of the house, null for all day
 * @param theirs day and time by the partner's clock, null for all day
 */
public record EncounterRow(
        UUID id,
        UUID partner,
        String partnerCode,
        String partnerName,
        EncounterKind kind,
        String purpose,
        EncounterStatus status,
        Side leads,
        Side missedBy,
        LocalDate day,
        LocalTime starts,
        ZoneId zone,
        int minutes,
        LocalDate heldOn,
        LocalDateTime ours,
        LocalDateTime theirs)
        implements Serializable {
    static EncounterRow of(Encounter one, Partner partner, ZoneId house) {
        ZonedDateTime at = one.starts() == null
                ? null
                : one.plannedDay().atTime(one.starts()).atZone(one.zone());
        return new EncounterRow(
                one.id(),
                one.partner(),
                partner.code(),
                partner.name(),
                one.kind(),
                one.purpose(),
                one.status(),
                one.leads(),
                one.missedBy(),
                one.plannedDay(),
                one.starts(),
                one.zone(),
                one.minutes(),
                one.heldOn(),
                local(at, house),
                local(at, partner.timeZone()));
    }

    private static LocalDateTime local(ZonedDateTime at, ZoneId zone) {
        return at == null ? null : at.withZoneSameInstant(zone).toLocalDateTime();
    }
}
