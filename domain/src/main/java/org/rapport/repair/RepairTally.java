package org.rapport.repair;

import java.time.LocalDate;
import java.util.List;

/**
 * How many repairs are open at the end of a day, how many of these wait beyond their day, and how many recovered lately.
 */
public record RepairTally(int open, int overdue, int recovered) {
    /** No repair at all. */
    public static final RepairTally NONE = new RepairTally(0, 0, 0);

    static RepairTally of(List<RepairRow> rows, LocalDate day, LocalDate since) {
        List<RepairRow> open = rows.stream()
                .filter(row -> !row.detectedOn().isAfter(day))
                .filter(row -> !row.state().isOver() || row.enteredOn().isAfter(day))
                .toList();
        long overdue = open.stream().filter(row -> row.isOver(day)).count();
        long recovered = rows.stream()
                .filter(row -> row.state() == RepairState.RECOVERED)
                .filter(row ->
                        row.enteredOn().isAfter(since) && !row.enteredOn().isAfter(day))
                .count();
        return new RepairTally(open.size(), (int) overdue, (int) recovered);
    }
}
