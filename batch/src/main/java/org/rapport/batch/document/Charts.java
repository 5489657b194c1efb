package org.rapport.batch.document;

import java.util.List;
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
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws real charts over cells of a sheet; each series has its side's colour and refers to the cells it shows. */
final class Charts {
    private static final int WIDTH = 12;
    private static final int HEIGHT = 20;

    private final XSSFSheet sheet;
    private final int firstColumn;
    private int top = 1;

    /** Charts stand one below the other, from the column given on. */
    Charts(XSSFSheet sheet, int firstColumn) {
        this.sheet = sheet;
        this.firstColumn = firstColumn;
    }

    /**
     * What a chart shows of a column.
     *
     * @param colour as {@code #rrggbb}
     * @param dashed is its line dashed, as the partner's is?
     */
    record Series(String name, int column, String colour, boolean dashed) {}

    /** Curves over the days or names in the first column, from the first row to the last. */
    void lines(String title, int first, int last, List<Series> series) {
        XSSFChart chart = chart(title);
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setMinimum(0);
        left.setMaximum(100);
        var data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, bottom, left);
        data.setVaryColors(false);
        for (Series one : series) {
            var line = (XDDFLineChartData.Series) add(data, names(first, last), first, last, one);
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            line.setLineProperties(stroke(one));
        }
        chart.plot(data);
    }

    /** Upright bars side by side over the names in the first column, from the first row to the last. */
    void bars(String title, int first, int last, List<Series> series) {
        XSSFChart chart = chart(title);
        XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setMinimum(0);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        data.setBarDirection(BarDirection.COL);
        data.setVaryColors(false);
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        for (Series one : series) {
            add(data, names(first, last), first, last, one).setFillProperties(fill(one));
        }
        chart.plot(data);
    }

    /** Points: the column {@code x} across, the series upwards, both 0 to 100. */
    void points(String title, int first, int last, int x, String across, Series one) {
        XSSFChart chart = chart(title);
        XDDFValueAxis bottom = chart.createValueAxis(AxisPosition.BOTTOM);
        bottom.setTitle(across);
        XDDFValueAxis left = chart.createValueAxis(AxisPosition.LEFT);
        left.setTitle(one.name());
        for (XDDFValueAxis axis : List.of(bottom, left)) {
            axis.setMinimum(0);
            axis.setMaximum(100);
        }
        var data = (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, bottom, left);
        var dots = (XDDFScatterChartData.Series) add(data, numbers(first, last, x), first, last, one);
        data.setVaryColors(false);
        data.setStyle(ScatterStyle.MARKER);
        dots.setMarkerStyle(MarkerStyle.CIRCLE);
        XDDFLineProperties none = new XDDFLineProperties();
        none.setFillProperties(new XDDFNoFillProperties());
        dots.setLineProperties(none);
        chart.plot(data);
    }

    private XSSFChart chart(String title) {
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(
                drawing.createAnchor(0, 0, 0, 0, firstColumn, top, firstColumn + WIDTH, top + HEIGHT));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        top += HEIGHT + 1;
        return chart;
    }

    private XDDFChartData.Series add(XDDFChartData data, XDDFDataSource<?> names, int first, int last, Series one) {
        XDDFChartData.Series series = data.addSeries(names, numbers(first, last, one.column()));
        series.setTitle(one.name(), null);
        return series;
    }

    private XDDFDataSource<String> names(int first, int last) {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first, last, 0, 0));
    }

    private XDDFNumericalDataSource<Double> numbers(int first, int last, int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, column, column));
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
