package org.rapport.batch.document;

import java.util.List;

/** Where the charts of a sheet stand: one below the other, each as wide and as high as some columns and rows. */
final class Drawing {
    private static final int COLUMNS = 12;
    private static final int ROWS = 20;
    private static final String DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/";

    private Drawing() {}

    static void write(Markup to, List<Chart> charts) {
        to.open("xdr:wsDr", "xmlns:xdr", DRAWN + "spreadsheetDrawing", "xmlns:a", DRAWN + "main");
        int top = 1;
        for (int i = 1; i <= charts.size(); i++) {
            Chart chart = charts.get(i - 1);
            to.open("xdr:twoCellAnchor");
            corner(to, "xdr:from", chart.column(), top);
            corner(to, "xdr:to", chart.column() + COLUMNS, top + ROWS);
            frame(to, i, chart.title());
            to.empty("xdr:clientData").close();
            top += ROWS + 1;
        }
        to.close();
    }

    private static void corner(Markup to, String name, int column, int row) {
        to.open(name).leaf("xdr:col", "" + column).leaf("xdr:colOff", "0");
        to.leaf("xdr:row", "" + row).leaf("xdr:rowOff", "0").close();
    }

    private static void frame(Markup to, int number, String title) {
        to.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
        to.empty("xdr:cNvPr", "id", "" + (number + 1), "name", "Chart " + number, "descr", title);
        to.empty("xdr:cNvGraphicFramePr").close();
        to.open("xdr:xfrm")
                .empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", "0", "cy", "0")
                .close();
        to.open("a:graphic").open("a:graphicData", "uri", DRAWN + "chart");
        to.empty("c:chart", "xmlns:c", DRAWN + "chart", "xmlns:r", Parts.RELATIONS, "r:id", "rId" + number);
        to.close().close().close();
    }
}
