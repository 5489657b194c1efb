package org.rapport.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapport.imports.MappedRow.SourceCell;

/** Puts the cells of a foreign row into our columns, and says of each cell that does not fit why. */
final class RowMapper {
    private final Mapping mapping;
    private final ColumnPlan plan;
    private final boolean shortRowsAreWhole;
    private final CellReader cells;

    RowMapper(Mapping mapping, ColumnPlan plan, boolean shortRowsAreWhole, Map<Integer, DayColumn> days) {
        this.mapping = mapping;
        this.plan = plan;
        this.shortRowsAreWhole = shortRowsAreWhole;
        this.cells = new CellReader(mapping, days);
    }

    MappedRow map(SourceRow source) {
        MappedRow row = new MappedRow(source.line());
        int width = source.cells().size();
        if (width > plan.width() && hasMore(source) || width < plan.width() && !shortRowsAreWhole) {
            row.blame(new SourceCell("", String.join(" | ", source.cells())), Trouble.ROW_RAGGED, width, plan.width());
            return row;
        }
        mapping.kind().fields().forEach(field -> map(field, source, row));
        return row;
    }

    private boolean hasMore(SourceRow source) {
        return source.cells().stream().skip(plan.width()).anyMatch(cell -> !cell.isBlank()) || !shortRowsAreWhole;
    }

    private void map(TargetField field, SourceRow source, MappedRow row) {
        for (int column : plan.sourcesOf(field)) {
            String value = mapping.valueOf(source.cell(column));
            if (!value.isEmpty()) {
                cells.read(field, column, new SourceCell(plan.nameOf(column), source.cell(column)), value, row);
                return;
            }
        }
        Optional<String> constant = plan.constantOf(field);
        if (constant.isPresent()) {
            cells.read(field, CellReader.CONSTANT, new SourceCell(field.name(), constant.get()), constant.get(), row);
        } else if (field.required()) {
            blameMissing(field, source, row);
        }
    }

    private void blameMissing(TargetField field, SourceRow source, MappedRow row) {
        List<Integer> tried = plan.sourcesOf(field);
        SourceCell cell = new SourceCell(
                String.join(" / ", tried.stream().map(plan::nameOf).toList()),
                String.join(" / ", tried.stream().map(source::cell).toList()));
        boolean day = field.type() == TargetField.Type.DAY;
        row.blame(cell, day ? Trouble.NO_DAY_ANYWHERE : Trouble.CELL_MISSING, field.name());
    }
}
