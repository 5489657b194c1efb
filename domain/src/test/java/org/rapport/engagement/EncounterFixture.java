package org.rapport.engagement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/** Encounters in which only what matters is named. */
final class EncounterFixture {
    static final UUID PARTNER = UUID.fromString("018f0000-0000-7000-8000-0000000000aa");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private EncounterFixture() {}

    static NewEncounter plan(EncounterKind kind, LocalDate day, Side leads) {
        return plan(PARTNER, kind, day, leads);
    }

    static NewEncounter plan(UUID partner, EncounterKind kind, LocalDate day, Side leads) {
        return new NewEncounter(
                partner, kind, "Week 10", null, day, LocalTime.of(9, 0), ZoneId.of("Asia/Seoul"), 0, leads, List.of());
    }

    /** A check-in of that day, agreed a week before. */
    static Encounter checkIn(LocalDate day, Side leads) {
        return new Encounter(plan(EncounterKind.CHECK_IN, day, leads), day.minusDays(7));
    }

    static PastEncounter held(LocalDate day) {
        return new PastEncounter(PARTNER, day.minusDays(7), day, day, EncounterStatus.HELD, null);
    }

    static PastEncounter missed(LocalDate day, Side by) {
        return new PastEncounter(PARTNER, day.minusDays(7), day, null, EncounterStatus.MISSED, by);
    }
}
