package org.rapport.web.look;

import java.io.Serializable;
import java.util.List;
import java.util.stream.DoubleStream;
import org.rapport.shared.Side;
import org.rapport.web.Scale;

/**
 * Values of one side beside each other, each with its interval where there is one, held against a value that would be right.
 *
 * @param right what would be right, drawn as a dashed line
 * @param words what the dashed line says
 * @param summary what the picture shows, in a sentence
 * @param table the figures behind it
 */
public record IntervalChart(Side side, List<Column> columns, double right, String words, String summary, Figures table)
        implements Serializable {
    private static final double AXIS = 140;
    private static final double TOP = 22;

    /** A value with its interval (null where there is none), below it its label, above it its figure in words. */
    public record Column(String label, double value, Double low, Double high, String figure) implements Serializable {}

    /** A column and where it stands. */
    public record Placed(Column column, String x, boolean minor) implements Serializable {}

    public IntervalChart {
        columns = List.copyOf(columns);
    }

    public boolean drawn() {
        return !columns.isEmpty();
    }

    public List<Placed> placed() {
        double width = 100.0 / columns.size();
        return columns.stream()
                .map(one -> {
                    int i = columns.indexOf(one);
                    return new Placed(one, Scale.text(width * (i + 0.5)) + "%", i % 2 == 1 && columns.size() > 4);
                })
                .toList();
    }

    public String y(double value) {
        return height().number(value);
    }

    /** Height of the figure above a column or its interval. */
    public String figureY(Column column) {
        return Scale.text(height().at(column.high() == null ? column.value() : column.high()) - 8);
    }

    public String rightY() {
        return y(right);
    }

    /** Height of the words of the dashed line. */
    public String wordsY() {
        return Scale.text(height().at(right) - 5);
    }

    private Scale height() {
        double top = columns.stream()
                .flatMapToDouble(one -> DoubleStream.of(one.value(), one.high() == null ? 0 : one.high()))
                .max()
                .orElse(1);
        return new Scale(0, Math.max(right, top), AXIS, TOP);
    }
}
