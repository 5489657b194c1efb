package org.rapport.batch.document;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * One sheet of a workbook, written row by row: texts stay texts whatever they begin with, numbers are numbers, days are days;
 * formulas are never written.
 */
final class Sheet {
    private static final int LONGEST = 32_767;
    private static final String DANGEROUS = "=+-@\t\r\n|%";
    private static final int CHARACTER = 256;

    /** What a reader of a workbook would take for a character written by its number. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** From then on programs agree how days are counted. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final SXSSFSheet sheet;
    private final CellStyles styles;
    private Charts charts;
    private int rows;

    Sheet(SXSSFSheet sheet, CellStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Widths are given in characters: measured ones would need fonts of the reader's machine. */
    void widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * CHARACTER);
        }
    }

    /** Rows written so far. */
    int rows() {
        return rows;
    }

    /** Charts below each other from a column on; to be asked for before the rows they show. */
    Charts chartsFrom(int column) {
        charts = new Charts(sheet, column);
        return charts;
    }

    /** The first row: names of columns that stay in view. */
    void head(String... names) {
        styled(styles.head(), names);
        sheet.createFreezePane(0, rows);
    }

    /** A row with a heading in it. */
    void title(String text) {
        styled(styles.title(), text);
    }

    /** A new row below the last one; each value goes into its own cell, null leaves a cell empty. */
    void row(Object... values) {
        Row row = add(values);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                write(row.createCell(i), values[i]);
            }
        }
    }

    /** Lets a reader choose rows by the values of the first columns, below the first row. */
    void filter(int columns) {
        sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
    }

    private void styled(CellStyle style, String... texts) {
        Row row = add((Object[]) texts);
        for (int i = 0; i < texts.length; i++) {
            text(row.createCell(i), Printable.of(texts[i]), style);
        }
    }

    private Row add(Object... values) {
        if (charts != null) {
            charts.note(values);
        }
        return sheet.createRow(rows++);
    }

    private void write(Cell cell, Object value) {
        if (value instanceof Double number) {
            number(cell, number, styles.score());
        } else if (value instanceof Integer whole) {
            number(cell, whole, styles.plain());
        } else if (value instanceof LocalDate date && !date.isBefore(FIRST_DAY)) {
            number(cell, DateUtil.getExcelDate(date), styles.day());
        } else {
            String text = Printable.of(value.toString());
            text(cell, text, isDangerous(text) ? styles.quoted() : styles.plain());
        }
    }

    private static void number(Cell cell, double value, CellStyle style) {
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }

    private static void text(Cell cell, String text, CellStyle style) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        cell.setCellValue(shown.contains("_x") ? NUMBERED.matcher(shown).replaceAll("_x005F_") : shown);
        cell.setCellStyle(style);
    }
}
