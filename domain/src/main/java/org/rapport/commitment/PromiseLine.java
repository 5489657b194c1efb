package org.rapport.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.rapport.shared.Side;

/**
 * One promise in the history of a commitment. {@code daysAhead} is how long before the old day the new one was told:
 * negative after it, 0 for the first promise.
 */
public record PromiseLine(
        int seq,
        LocalDate announcedOn,
        LocalDate dueOn,
        Side initiatedBy,
        String reason,
        boolean agreed,
        LocalDate recordedOn,
        String recordedBy,
        long daysAhead)
        implements Serializable {
    public boolean isFirst() {
        return seq == 0;
    }

    /** True where the new day was told only after the old one had passed. */
    public boolean isSurprise() {
        return daysAhead < 0;
    }

    static List<PromiseLine> of(List<Promise> promises) {
        List<PromiseLine> lines = new ArrayList<>();
        for (Promise promise : promises) {
            LocalDate old = lines.isEmpty()
                    ? promise.announcedOn()
                    : lines.get(lines.size() - 1).dueOn();
            lines.add(new PromiseLine(
                    promise.seq(),
                    promise.announcedOn(),
                    promise.dueOn(),
                    promise.initiatedBy(),
                    promise.reason(),
                    promise.agreed(),
                    promise.recordedOn(),
                    promise.recordedBy(),
                    ChronoUnit.DAYS.between(promise.announcedOn(), old)));
        }
        return lines;
    }
}
