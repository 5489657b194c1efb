package org.rapport.web.look;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapport.shared.Side;
import org.rapport.web.Scale;

/** A trend without axes: the points of one side at equal distances, oldest first. */
public record Spark(Side side, List<Double> points) implements Serializable {
    private static final double LEFT = 2;
    private static final double RIGHT = 98;
    private static final double TOP = 4.4;
    private static final double BOTTOM = 23.6;

    public Spark {
        points = List.copyOf(points);
    }

    public boolean drawn() {
        return points.size() > 1;
    }

    public double first() {
        return points.get(0);
    }

    public double last() {
        return points.get(points.size() - 1);
    }

    public String path() {
        return IntStream.range(0, points.size())
                .mapToObj(i -> (i == 0 ? "M" : "L") + x(i) + " " + y(i))
                .collect(Collectors.joining(" "));
    }

    public String endX() {
        return x(points.size() - 1);
    }

    public String endY() {
        return y(points.size() - 1);
    }

    private String x(int i) {
        return new Scale(0, points.size() - 1, LEFT, RIGHT).number(i);
    }

    private String y(int i) {
        double low = points.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = points.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        return high - low < 1
                ? Scale.text((TOP + BOTTOM) / 2)
                : new Scale(low, high, BOTTOM, TOP).number(points.get(i));
    }
}
