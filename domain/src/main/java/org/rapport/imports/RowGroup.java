package org.rapport.imports;

import java.util.List;

/** The rows of a file that speak of one fact, in the order of the file; {@code number} counts the groups from 0. */
public record RowGroup(int number, List<MappedRow> rows) {
    public RowGroup {
        rows = List.copyOf(rows);
    }

    MappedRow first() {
        return rows.get(0);
    }

    boolean isRefused() {
        for (MappedRow row : rows) {
            if (row.isRefused()) {
                return true;
            }
        }
        return false;
    }

    /** Refuses a fact that may stand in one row only but stands in more: nobody could say which is right. */
    void refuseRepetition(String field, Trouble trouble) {
        rows.stream()
                .skip(1)
                .forEach(row -> row.blame(field, trouble, first().text(field).orElse(""), first().line()));
        refuseAllWithOne(field);
    }

    /** Refuses all rows if one of them is: half a history would be a wrong one. */
    void refuseAllWithOne(String field) {
        rows.stream()
                .filter(MappedRow::isRefused)
                .findFirst()
                .ifPresent(bad -> rows.stream()
                        .filter(row -> !row.isRefused())
                        .forEach(row -> row.blame(field, Trouble.GROUP_REFUSED, bad.line())));
    }
}
