package org.rapport.repair;

import java.io.Serializable;
import java.util.UUID;

/** Which repairs to list: with one partner where not null; {@code sort} is number, partner, title, state or dueBy. */
public record RepairQuery(UUID partner, Shown shown, String text, String sort, boolean descending, int first, int size)
        implements Serializable {
    /** Repairs in some states. */
    public enum Shown {
        /** Not over. */
        OPEN,
        RECOVERED,
        ALL
    }

    /** All repairs with a partner, newest first. */
    public static RepairQuery with(UUID partner, int first, int size) {
        return new RepairQuery(partner, Shown.ALL, null, "number", true, first, size);
    }
}
