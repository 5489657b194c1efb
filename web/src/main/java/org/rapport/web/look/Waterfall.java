package org.rapport.web.look;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.shared.Side;
import org.rapport.web.Scale;

/** How contributions add up to a score: from where the score starts, up and down, to where it is (points). */
public record Waterfall(String caption, Side side, double start, List<Step> steps, double total)
        implements Serializable {
    private static final double GRID = 5;

    /** A contribution in points; {@code href} is null if there is nothing to open. */
    public record Step(String label, String href, double points) implements Serializable {}

    /** A contribution as it is drawn. */
    public record Bar(String label, String href, double points, String x, String width, String endX)
            implements Serializable {}

    public Waterfall {
        steps = List.copyOf(steps);
    }

    public List<Bar> bars() {
        Scale scale = scale();
        List<Bar> bars = new ArrayList<>();
        double at = start;
        for (Step step : steps) {
            double next = at + step.points();
            String x = scale.percent(Math.min(at, next));
            bars.add(new Bar(step.label(), step.href(), step.points(), x, scale.width(at, next), scale.percent(next)));
            at = next;
        }
        return bars;
    }

    public String startX() {
        return scale().percent(start);
    }

    public String totalX() {
        return scale().percent(total);
    }

    private Scale scale() {
        double at = start;
        double low = Math.min(start, total);
        double high = Math.max(start, total);
        for (Step step : steps) {
            at += step.points();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        return new Scale(GRID * (Math.floor(low / GRID) - 1), GRID * (Math.ceil(high / GRID) + 1), 0, 100);
    }
}
