package org.rapport.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How an encounter went.
 *
 * @param notes what was said or learned, or null
 * @param weCame whether our sponsor came, of a meeting of the sponsors
 * @param met the contacts that were there
 */
public record Held(
        LocalDate on,
        String notes,
        boolean managementMet,
        boolean lineMet,
        boolean qualityMet,
        boolean weCame,
        boolean theyCame,
        List<UUID> met)
        implements Serializable {
    public Held {
        met = met == null ? List.of() : List.copyOf(met);
    }

    /** Held on a day with everybody expected, of which only this is told. */
    public static Held on(LocalDate day, String notes) {
        return new Held(day, notes, false, false, false, true, true, List.of());
    }
}
