package org.rapport.imports;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The first reading of a whole file: does it have the columns, how are its days written, which facts have more than one
 * row. Refuses a file that cannot be understood; after it every single row can be judged, by several readers at once.
 */
public final class Survey {
    private final SourceTable table;
    private final Mapping mapping;
    private final ColumnPlan plan;
    private final Map<Integer, DayColumn> days = new LinkedHashMap<>();
    private Map<RowKey, Integer> rowsOfKey = new HashMap<>();
    private final RowMapper mapper;
    private int rows;

    private Survey(SourceTable table, Mapping mapping) {
        this.table = table;
        this.mapping = mapping;
        this.plan = ColumnPlan.of(table.columns(), mapping);
        for (TargetField field : mapping.kind().fields()) {
            if (field.type() == TargetField.Type.DAY) {
                plan.sourcesOf(field).forEach(this::watch);
            }
        }
        this.mapper = new RowMapper(mapping, plan, table.shape().shortRowsAreWhole(), days);
    }

    /** Reads the whole file once; refused with a reason if it cannot be understood. */
    public static Survey of(SourceFile file, Mapping mapping) {
        Survey survey = new Survey(file.table(), mapping);
        try (Stream<SourceRow> all = survey.table.rows()) {
            all.forEach(survey::see);
        }
        if (survey.rows == 0) {
            throw new RowsMissing(file.name());
        }
        survey.dayDecisions();
        survey.forgetSingleRows();
        return survey;
    }

    public Mapping mapping() {
        return mapping;
    }

    public SourceShape shape() {
        return table.shape();
    }

    /** How many rows lie below the column names. */
    public int rows() {
        return rows;
    }

    /** How the days of each column are read. */
    public List<DayDecision> dayDecisions() {
        return days.values().stream().map(DayColumn::decide).toList();
    }

    /** Names of the columns that nothing is taken from. */
    public List<String> unusedColumns() {
        return plan.unused();
    }

    /** All rows of the file, those of one fact together; the stream must be closed. */
    public Stream<RowGroup> groups() {
        return new RowGrouping(table, this).groups();
    }

    ColumnPlan plan() {
        return plan;
    }

    SourceTable table() {
        return table;
    }

    MappedRow map(SourceRow row) {
        return mapper.map(row);
    }

    /** How many rows of the file speak of the same fact. */
    int rowsOf(RowKey key) {
        return rowsOfKey.getOrDefault(key, 1);
    }

    RowKey keyOf(SourceRow row) {
        return RowKey.of(row, mapping, plan);
    }

    /** Most facts have one row, and need not be remembered for that. */
    private void forgetSingleRows() {
        Map<RowKey, Integer> several = new HashMap<>();
        rowsOfKey.forEach((key, of) -> {
            if (of > 1) {
                several.put(key, of);
            }
        });
        rowsOfKey = several;
    }

    private void watch(int column) {
        days.put(
                column,
                new DayColumn(
                        plan.nameOf(column), mapping.dates(), table.shape().serialDays()));
    }

    private void see(SourceRow row) {
        if (++rows > SourceLimits.ROWS) {
            throw new RowsTooMany(SourceLimits.ROWS);
        }
        days.forEach((column, seen) -> {
            String value = mapping.valueOf(row.cell(column));
            if (!value.isEmpty()) {
                seen.see(value);
            }
        });
        RowKey key = keyOf(row);
        if (!key.isIncomplete()) {
            rowsOfKey.merge(key, 1, Integer::sum);
        }
    }
}
