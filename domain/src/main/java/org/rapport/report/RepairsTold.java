package org.rapport.report;

import java.util.List;

/**
 * The broken trust of both sides and its mending: what is open, the soonest due first, then what ended lately.
 *
 * @param days how many days back it tells what ended
 */
public record RepairsTold(int days, List<RepairLine> lines) {
    public RepairsTold {
        lines = List.copyOf(lines);
    }

    /** Nothing is broken and nothing was mended lately. */
    public static RepairsTold none(int days) {
        return new RepairsTold(days, List.of());
    }
}
