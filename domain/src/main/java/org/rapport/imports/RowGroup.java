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

    MappedRow last() {
        return rows.get(rows.size() - 1);
    }
}
