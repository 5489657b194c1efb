package org.rapport.batch.document;

import java.util.List;
import java.util.Locale;

/**
 * A real chart over cells of a sheet; each series has its side's colour and refers to the cells it shows.
 *
 * @param column from which on it stands in the sheet, counted from 0
 */
record Chart(Kind kind, String title, Cells cells, List<Series> series, int column) {
    private static final String DRAWN = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** What a chart draws. */
    enum Kind {
        LINES,
        BARS,
        POINTS
    }

    /**
     * What a chart shows of a column.
     *
     * @param colour as {@code #rrggbb}
     * @param dashed is its line dashed, as the partner's is?
     */
    record Series(String name, int column, String colour, boolean dashed) {}

    /**
     * The rows that a chart shows, counted from 0.
     *
     * @param values what stands in the first columns of these rows
     */
    record Cells(String sheet, int first, int last, List<Object[]> values) {
        String range(int column) {
            return Columns.range(sheet, column, first, last);
        }
    }

    /** The part of the workbook that holds this chart. */
    void write(Markup to) {
        to.open("c:chartSpace", "xmlns:c", DRAWN + "chart", "xmlns:a", DRAWN + "main");
        to.open("c:chart");
        title(to, title);
        to.open("c:plotArea").empty("c:layout");
        switch (kind) {
            case LINES -> lines(to);
            case BARS -> bars(to);
            case POINTS -> points(to);
        }
        to.close();
        to.open("c:legend")
                .empty("c:legendPos", "val", "b")
                .empty("c:overlay", "val", "0")
                .close();
        to.empty("c:plotVisOnly", "val", "1").close().close();
    }

    private void lines(Markup to) {
        to.open("c:lineChart").empty("c:grouping", "val", "standard").empty("c:varyColors", "val", "0");
        for (int i = 0; i < series.size(); i++) {
            open(to, i);
            line(to, series.get(i));
            to.open("c:marker").empty("c:symbol", "val", "none").close();
            named(to, series.get(i));
            to.empty("c:smooth", "val", "0").close();
        }
        axes(to);
        ChartAxis.names(to);
        ChartAxis.to100(to, ChartAxis.UP, null);
    }

    private void bars(Markup to) {
        to.open("c:barChart").empty("c:barDir", "val", "col");
        to.empty("c:grouping", "val", "clustered").empty("c:varyColors", "val", "0");
        for (int i = 0; i < series.size(); i++) {
            open(to, i);
            to.open("c:spPr");
            fill(to, series.get(i));
            to.close();
            named(to, series.get(i));
            to.close();
        }
        axes(to);
        ChartAxis.names(to);
        ChartAxis.from0(to);
    }

    private void points(Markup to) {
        Series across = series.get(0);
        Series up = series.get(1);
        to.open("c:scatterChart").empty("c:scatterStyle", "val", "lineMarker").empty("c:varyColors", "val", "0");
        open(to, 1);
        to.open("c:spPr").open("a:ln").empty("a:noFill").close().close();
        to.open("c:marker").empty("c:symbol", "val", "circle");
        to.open("c:spPr");
        fill(to, up);
        to.close().close();
        to.open("c:xVal");
        ChartValues.numbers(to, cells, across.column());
        to.close().open("c:yVal");
        ChartValues.numbers(to, cells, up.column());
        to.close().close();
        axes(to);
        ChartAxis.to100(to, ChartAxis.ACROSS, across.name());
        ChartAxis.to100(to, ChartAxis.UP, up.name());
    }

    private void open(Markup to, int at) {
        to.open("c:ser").empty("c:idx", "val", "" + at).empty("c:order", "val", "" + at);
        to.open("c:tx").leaf("c:v", series.get(at).name()).close();
    }

    private void named(Markup to, Series one) {
        to.open("c:cat");
        ChartValues.names(to, cells);
        to.close().open("c:val");
        ChartValues.numbers(to, cells, one.column());
        to.close();
    }

    private static void axes(Markup to) {
        to.empty("c:axId", "val", ChartAxis.ACROSS)
                .empty("c:axId", "val", ChartAxis.UP)
                .close();
    }

    private static void line(Markup to, Series one) {
        to.open("c:spPr").open("a:ln", "w", "25400");
        fill(to, one);
        if (one.dashed()) {
            to.empty("a:prstDash", "val", "dash");
        }
        to.close().close();
    }

    private static void fill(Markup to, Series one) {
        String colour = one.colour().substring(1).toUpperCase(Locale.ROOT);
        to.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
    }

    static void title(Markup to, String text) {
        to.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle");
        to.open("a:p").open("a:r").leaf("a:t", text).close().close();
        to.close().close().empty("c:layout").empty("c:overlay", "val", "0").close();
    }
}
