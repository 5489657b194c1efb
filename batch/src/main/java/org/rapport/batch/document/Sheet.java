package org.rapport.batch.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sheet of a workbook, written row by row: texts stay texts whatever they begin with, numbers are numbers, days are days;
 * formulas are never written.
 */
final class Sheet {
    private static final int LONGEST = 32_767;
    private static final String DANGEROUS = "=+-@\t\r\n|%";

    /** What a reader of a workbook would take for a character written by its number. */
    private static final Pattern NUMBERED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Days from 30 December 1899, the day 0 of workbooks, to 1 January 1970; right from 1 March 1900 on. */
    private static final int DAY_ZERO = 25_569;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int FLUSHED = 16_384;

    private final String name;
    private final int[] widths;
    private final OutputStream to;
    private final StringBuilder out = new StringBuilder(FLUSHED + 2_048);
    private Charts charts;
    private boolean begun;
    private int rows;
    private int filtered;

    Sheet(String name, int[] widths, OutputStream to) {
        this.name = name;
        this.widths = widths;
        this.to = to;
    }

    String name() {
        return name;
    }

    /** Rows written so far. */
    int rows() {
        return rows;
    }

    /** Charts below each other from a column on; to be asked for before the rows they show. */
    Charts chartsFrom(int column) {
        charts = new Charts(name, column);
        return charts;
    }

    List<Chart> charts() {
        return charts == null ? List.of() : charts.all();
    }

    /** The first row: names of columns that stay in view. */
    void head(String... names) {
        begin(true);
        styled(CellStyle.HEAD, names);
    }

    /** A row with a heading in it. */
    void title(String text) {
        styled(CellStyle.TITLE, text);
    }

    /** A new row below the last one; each value goes into its own cell, null leaves a cell empty. */
    void row(Object... values) {
        openRow();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                write(i, values[i]);
            }
        }
        closeRow(values);
    }

    /** Lets a reader choose rows by the values of the first columns, below the first row. */
    void filter(int columns) {
        filtered = columns;
    }

    private void styled(CellStyle style, String... texts) {
        openRow();
        for (int i = 0; i < texts.length; i++) {
            text(i, Printable.of(texts[i]), style);
        }
        closeRow((Object[]) texts);
    }

    private void openRow() {
        begin(false);
        out.append("<row r=\"").append(++rows).append("\">");
    }

    private void closeRow(Object[] values) {
        out.append("</row>");
        if (charts != null) {
            charts.note(values);
        }
        if (out.length() >= FLUSHED) {
            flush();
        }
    }

    private void write(int column, Object value) {
        if (value instanceof Double number) {
            number(column, CellStyle.SCORE).append(number.doubleValue());
        } else if (value instanceof Integer whole) {
            number(column, CellStyle.PLAIN).append(whole.intValue());
        } else if (value instanceof LocalDate date && !date.isBefore(FIRST_DAY)) {
            number(column, CellStyle.DAY).append(date.toEpochDay() + DAY_ZERO);
        } else {
            String text = Printable.of(value.toString());
            text(column, text, dangerous(text) ? CellStyle.QUOTED : CellStyle.PLAIN);
            return;
        }
        out.append("</v></c>");
    }

    private static boolean dangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }

    private StringBuilder number(int column, CellStyle style) {
        return cell(column, style).append("\"><v>");
    }

    private void text(int column, String text, CellStyle style) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
        cell(column, style).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        Markup.escape(literal(shown), out);
        out.append("</t></is></c>");
    }

    private static String literal(String text) {
        String literal = text.contains("_x") ? NUMBERED.matcher(text).replaceAll("_x005F_") : text;
        return literal.replace("\r", "_x000D_");
    }

    private StringBuilder cell(int column, CellStyle style) {
        out.append("<c r=\"").append(Columns.letters(column)).append(rows);
        return out.append("\" s=\"").append(style.ordinal());
    }

    private void begin(boolean frozen) {
        if (!begun) {
            begun = true;
            out.append(new Markup().xml().finished());
            out.append("<worksheet xmlns=\"").append(Workbook.MAIN);
            out.append("\" xmlns:r=\"").append(Parts.RELATIONS).append("\">");
            if (frozen) {
                out.append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                        .append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
            }
            if (widths.length > 0) {
                widths();
            }
            out.append("<sheetData>");
        }
    }

    /** Widths are given: measured ones would need fonts of the reader's machine. */
    private void widths() {
        out.append("<cols>");
        for (int i = 1; i <= widths.length; i++) {
            out.append("<col min=\"").append(i).append("\" max=\"").append(i);
            out.append("\" width=\"").append(widths[i - 1]).append("\" customWidth=\"1\"/>");
        }
        out.append("</cols>");
    }

    void end() {
        begin(false);
        out.append("</sheetData>");
        if (filtered > 0) {
            out.append("<autoFilter ref=\"A1:").append(Columns.letters(filtered - 1));
            out.append(rows).append("\"/>");
        }
        if (!charts().isEmpty()) {
            out.append("<drawing r:id=\"rId1\"/>");
        }
        out.append("</worksheet>");
        flush();
    }

    private void flush() {
        try {
            to.write(out.toString().getBytes(StandardCharsets.UTF_8));
            out.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
