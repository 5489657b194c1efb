package org.rapport.batch.document;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** A real chart over cells of a sheet; each series has its side's colour and refers to the cells it shows. */
final class Chart {
    private final XSSFChart chart;
    private final Cells cells;

    Chart(XSSFChart chart, String title, Cells cells) {
        this.chart = chart;
        this.cells = cells;
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        var frame = chart.getGraphicFrame().getCTGraphicalObjectFrame();
        frame.getNvGraphicFramePr().getCNvPr().setDescr(title); // what is read aloud in its place
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
        XDDFDataSource<String> names() {
            return XDDFDataSourcesFactory.fromArray(column(0, Object::toString, String[]::new), range(0));
        }

        XDDFNumericalDataSource<Double> numbers(int column) {
            Double[] numbers = column(column, value -> ((Number) value).doubleValue(), Double[]::new);
            return XDDFDataSourcesFactory.fromArray(numbers, range(column));
        }

        private <T> T[] column(int column, Function<Object, T> value, IntFunction<T[]> array) {
            return values.stream()
                    .map(row -> row[column] == null ? null : value.apply(row[column]))
                    .toArray(array);
        }

        private String range(int column) {
            return new CellRangeAddress(first, last, column, column).formatAsString(sheet, true);
        }
    }

    void lines(List<Series> series) {
        var across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, to100(AxisPosition.LEFT));
        data.setVaryColors(false);
        for (Series one : series) {
            var line = (XDDFLineChartData.Series) add(data, cells.names(), one);
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setLineProperties(stroke(one));
        }
        plot(data);
    }

    void bars(List<Series> series) {
        var across = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
        up.setMinimum(0);
        up.setCrossBetween(AxisCrossBetween.BETWEEN);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        series.forEach(one -> add(data, cells.names(), one).setFillProperties(fill(one)));
        plot(data);
    }

    void points(Series across, Series up) {
        XDDFChartAxis bottom = to100(AxisPosition.BOTTOM);
        bottom.setTitle(across.name());
        XDDFValueAxis left = to100(AxisPosition.LEFT);
        left.setTitle(up.name());
        var data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, bottom, left);
        data.setVaryColors(false);
        data.setStyle(ScatterStyle.MARKER);
        var dots = (XDDFScatterChartData.Series) add(data, cells.numbers(across.column()), up);
        dots.setMarkerStyle(MarkerStyle.CIRCLE);
        dots.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
        plot(data);
    }

    private XDDFValueAxis to100(AxisPosition position) {
        XDDFValueAxis axis = chart.createValueAxis(position);
        axis.setMinimum(0);
        axis.setMaximum(100);
        return axis;
    }

    private XDDFChartData.Series add(XDDFChartData data, XDDFDataSource<?> names, Series one) {
        XDDFChartData.Series series = data.addSeries(names, cells.numbers(one.column()));
        series.setTitle(one.name(), null);
        return series;
    }

    /** As {@link XSSFChart#plot} does, without the workbook that it makes for each chart whose values lie nowhere. */
    private static void plot(XDDFChartData data) {
        for (int i = 0; i < data.getSeriesCount(); i++) {
            data.getSeries(i).plot();
        }
    }

    private static XDDFLineProperties stroke(Series series) {
        XDDFLineProperties line = new XDDFLineProperties(fill(series));
        line.setWidth(2.0);
        if (series.dashed()) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        return line;
    }

    private static XDDFSolidFillProperties fill(Series series) {
        int rgb = Integer.parseInt(series.colour().substring(1), 16);
        byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XDDFSolidFillProperties(XDDFColor.from(bytes));
    }
}
