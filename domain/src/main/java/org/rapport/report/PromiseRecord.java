package org.rapport.report;

import java.time.LocalDate;
import java.util.List;

/**
 * Promises of both sides, drawn on one time axis.
 *
 * @param from first day of the axis
 * @param to last day of the axis, after the as-of day
 * @param ours our promises that fell due, measured against their first day
 * @param theirs their promises that fell due, measured against their first day
 * @param ourStretch typical share of time needed beyond the first promise (0.31 = 31 % longer); null without evidence
 * @param theirStretch the same of the partner
 * @param rows in order of announcement
 * @param left how many older promises are not shown; told below the rows
 */
public record PromiseRecord(
        LocalDate from,
        LocalDate to,
        Kept ours,
        Kept theirs,
        Double ourStretch,
        Double theirStretch,
        List<PromiseRow> rows,
        int left) {

    public PromiseRecord {
        rows = List.copyOf(rows);
    }
}
