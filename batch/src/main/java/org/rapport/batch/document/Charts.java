package org.rapport.batch.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The charts of one sheet, one below the other, over its first three columns: what stands in them is kept, so that a chart
 * shows it before the workbook is calculated.
 */
final class Charts {
    private static final int KEPT = 3;

    private final String sheet;
    private final int column;
    private final List<Object[]> rows = new ArrayList<>();
    private final List<Chart> all = new ArrayList<>();

    Charts(String sheet, int column) {
        this.sheet = sheet;
        this.column = column;
    }

    List<Chart> all() {
        return all;
    }

    void note(Object[] values) {
        rows.add(Arrays.copyOf(values, KEPT));
    }

    /** Curves over the days or names in the first column, from the first row to the last, both counted from 0. */
    void lines(String title, int first, int last, List<Chart.Series> series) {
        add(Chart.Kind.LINES, title, first, last, series);
    }

    /** Upright bars side by side over the names in the first column, from the first row to the last. */
    void bars(String title, int first, int last, List<Chart.Series> series) {
        add(Chart.Kind.BARS, title, first, last, series);
    }

    /** Points: one series across and the other upwards, both 0 to 100. */
    void points(String title, int first, int last, Chart.Series across, Chart.Series up) {
        add(Chart.Kind.POINTS, title, first, last, List.of(across, up));
    }

    private void add(Chart.Kind kind, String title, int first, int last, List<Chart.Series> series) {
        Chart.Cells cells = new Chart.Cells(sheet, first, last, List.copyOf(rows.subList(first, last + 1)));
        all.add(new Chart(kind, title, cells, series, column));
    }
}
