package org.rapport.web.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.culture.PulseFigure;
import org.rapport.web.Scale;

/** Where means and bars stand in the pictures of a pulse, in per cent of the width. */
@Named
@ApplicationScoped
public class PulsePlot {
    private static final Scale POINTS = new Scale(1, 5, 0, 100);

    /** Where a mean of 1 to 5 stands. */
    public String at(Double mean) {
        return POINTS.percent(mean);
    }

    /** The bars of a question: how many gave each point, as parts of the whole width. */
    public List<Bar> bars(PulseFigure whole) {
        double[] from = {0};
        return java.util.stream.IntStream.range(0, whole.counts().size())
                .mapToObj(i -> {
                    double width = 100.0 * whole.counts().get(i) / whole.n();
                    Bar bar = new Bar(i + 1, whole.counts().get(i), Scale.text(from[0]) + "%", Scale.text(width) + "%");
                    from[0] += width;
                    return bar;
                })
                .toList();
    }

    /** One of the five parts of a bar. */
    public record Bar(int point, int n, String x, String width) implements java.io.Serializable {}
}
