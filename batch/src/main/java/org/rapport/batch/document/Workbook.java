package org.rapport.batch.document;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes a workbook (Office Open XML) sheet after sheet. What is written is not kept, so that a workbook of any length takes
 * the same room; equal content makes equal bytes.
 */
final class Workbook {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String SHEETS = OFFICE + "spreadsheetml.";
    private static final int LONGEST_NAME = 31;

    private final Parts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private int drawings;
    private int charts;

    private Workbook(Parts parts) {
        this.parts = parts;
        parts.root("package.rels");
        parts.copy("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", "core.xml");
        parts.copy("docProps/app.xml", OFFICE + "extended-properties+xml", "app.xml");
        parts.copy("xl/styles.xml", SHEETS + "styles+xml", "styles.xml");
    }

    /** The workbook as bytes. */
    static byte[] written(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream(32_768);
        write(bytes, content);
        return bytes.toByteArray();
    }

    /** Writes the workbook while it is filled, and closes the stream. */
    static void write(OutputStream to, Consumer<Workbook> content) {
        try (Parts parts = new Parts(to)) {
            Workbook book = new Workbook(parts);
            content.accept(book);
            book.end();
        }
    }

    /** The next sheet, with the widths of its first columns in characters; the one before it is done. */
    Sheet sheet(String name, int... widths) {
        endSheet();
        OutputStream to = parts.begin(path(sheets.size() + 1), SHEETS + "worksheet+xml");
        Sheet sheet = new Sheet(name.substring(0, Math.min(LONGEST_NAME, name.length())), widths, to);
        sheets.add(sheet);
        return sheet;
    }

    private static String path(int sheet) {
        return "xl/worksheets/sheet" + sheet + ".xml";
    }

    private void end() {
        endSheet();
        parts.put("xl/workbook.xml", SHEETS + "sheet.main+xml", this::list);
        List<Parts.Relation> all = new ArrayList<>();
        for (int i = 1; i <= sheets.size(); i++) {
            all.add(new Parts.Relation("worksheet", "/" + path(i)));
        }
        all.add(new Parts.Relation("styles", "styles.xml"));
        parts.relations("xl/workbook.xml", all);
    }

    private void list(Markup to) {
        to.open("workbook", "xmlns", MAIN, "xmlns:r", Parts.RELATIONS).open("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            to.empty("sheet", "name", sheets.get(i - 1).name(), "sheetId", "" + i, "r:id", "rId" + i);
        }
        to.close().close();
    }

    /** Ends the sheet that is being written; its charts follow it. */
    private void endSheet() {
        if (!sheets.isEmpty()) {
            Sheet sheet = sheets.get(sheets.size() - 1);
            sheet.end();
            if (!sheet.charts().isEmpty()) {
                draw(sheet.charts());
            }
        }
    }

    private void draw(List<Chart> drawn) {
        String drawing = "xl/drawings/drawing" + ++drawings + ".xml";
        List<Parts.Relation> all = new ArrayList<>();
        for (Chart chart : drawn) {
            String name = "xl/charts/chart" + ++charts + ".xml";
            parts.put(name, OFFICE + "drawingml.chart+xml", chart::write);
            all.add(new Parts.Relation("chart", "/" + name));
        }
        parts.put(drawing, OFFICE + "drawing+xml", to -> Drawing.write(to, drawn));
        parts.relations(drawing, all);
        parts.relations(path(sheets.size()), List.of(new Parts.Relation("drawing", "/" + drawing)));
    }
}
