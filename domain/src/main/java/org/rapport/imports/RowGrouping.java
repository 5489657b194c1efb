package org.rapport.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Brings the rows of one fact together while a file streams by. A fact of one row passes at once; only rows that wait for
 * others of the same fact are held. The order depends on the file alone, so that a second reading counts the same groups.
 */
final class RowGrouping {
    private final SourceTable table;
    private final Survey survey;
    private final Map<RowKey, List<MappedRow>> waiting = new HashMap<>();
    private int number;

    RowGrouping(SourceTable table, Survey survey) {
        this.table = table;
        this.survey = survey;
    }

    Stream<RowGroup> groups() {
        return table.rows().flatMap(this::next);
    }

    private Stream<RowGroup> next(SourceRow source) {
        RowKey key = survey.keyOf(source);
        int rows = survey.rowsOf(key);
        MappedRow row = survey.map(source);
        if (rows == 1 || key.isIncomplete()) {
            return Stream.of(new RowGroup(number++, List.of(row)));
        }
        List<MappedRow> together = waiting.computeIfAbsent(key, none -> new ArrayList<>());
        together.add(row);
        if (together.size() < rows) {
            return Stream.empty();
        }
        waiting.remove(key);
        return Stream.of(new RowGroup(number++, together));
    }
}
