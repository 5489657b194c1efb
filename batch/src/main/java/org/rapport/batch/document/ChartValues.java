package org.rapport.batch.document;

import java.util.List;

/** The cells that a chart shows: where they are, and what stands in them. */
final class ChartValues {
    private ChartValues() {}

    /** The texts of the first column. */
    static void names(Markup to, Chart.Cells cells) {
        write(to, cells, 0, "str");
    }

    /** The numbers of a column; an empty cell is left out. */
    static void numbers(Markup to, Chart.Cells cells, int column) {
        write(to, cells, column, "num");
    }

    private static void write(Markup to, Chart.Cells cells, int column, String type) {
        to.open("c:" + type + "Ref").leaf("c:f", cells.range(column)).open("c:" + type + "Cache");
        List<Object[]> values = cells.values();
        to.empty("c:ptCount", "val", "" + values.size());
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i)[column];
            if (value != null) {
                to.open("c:pt", "idx", "" + i).leaf("c:v", value.toString()).close();
            }
        }
        to.close().close();
    }
}
