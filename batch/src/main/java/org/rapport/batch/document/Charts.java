package org.rapport.batch.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The charts of one sheet, one below the other, over its first three columns: what stands in them is kept, so that a chart
 * shows it before the workbook is calculated.
 */
final class Charts {
    private static final int KEPT = 3;
    private static final int WIDTH = 12;
    private static final int HEIGHT = 20;

    private final XSSFSheet sheet;
    private final int column;
    private final List<Object[]> rows = new ArrayList<>();
    private int top = 1;

    Charts(SXSSFSheet sheet, int column) {
        this.sheet = sheet.getWorkbook().getXSSFWorkbook().getSheet(sheet.getSheetName());
        this.column = column;
    }

    void note(Object... values) {
        rows.add(Arrays.copyOf(values, KEPT));
    }

    /** Curves over the days or names in the first column, from the first row to the last, both counted from 0. */
    void lines(String title, int first, int last, List<Chart.Series> series) {
        chart(title, first, last).lines(series);
    }

    /** Upright bars side by side over the names in the first column, from the first row to the last. */
    void bars(String title, int first, int last, List<Chart.Series> series) {
        chart(title, first, last).bars(series);
    }

    /** Points: one series across and the other upwards, both 0 to 100. */
    void points(String title, int first, int last, Chart.Series across, Chart.Series up) {
        chart(title, first, last).points(across, up);
    }

    private Chart chart(String title, int first, int last) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart =
                drawing.createChart(drawing.createAnchor(0, 0, 0, 0, column, top, column + WIDTH, top + HEIGHT));
        top += HEIGHT + 1;
        var cells = new Chart.Cells(sheet.getSheetName(), first, last, rows.subList(first, last + 1));
        return new Chart(chart, title, cells);
    }
}
