package org.rapport.imports;

import java.util.List;

/** One row of a foreign table: the line on which it starts in its file, counted from 1, and its cells as written there. */
public record SourceRow(int line, List<String> cells) {
    /** The cell of a column counted from 0, or an empty text where the row is too short. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
