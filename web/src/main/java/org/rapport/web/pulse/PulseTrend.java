package org.rapport.web.pulse;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.culture.PulseResults;
import org.rapport.web.Scale;

/** A closed pulse as a dot on the way of the house: the mean of all its questions, 1 to 5. */
public record PulseTrend(UUID id, String title, LocalDate closedOn, double mean, String x, String y)
        implements Serializable {
    private static final double LEFT = 3;
    private static final double RIGHT = 97;
    private static final double LOWEST = 1;
    private static final double HIGHEST = 5;
    private static final double BOTTOM = 92;
    private static final double TOP = 8;

    static List<PulseTrend> of(List<PulseResults> history) {
        List<PulseResults> shown =
                history.stream().filter(one -> one.mean() != null).toList();
        Scale across = new Scale(0, Math.max(1, shown.size() - 1.0), LEFT, RIGHT);
        Scale up = new Scale(LOWEST, HIGHEST, BOTTOM, TOP);
        return java.util.stream.IntStream.range(0, shown.size())
                .mapToObj(i -> new PulseTrend(
                        shown.get(i).pulse().id(),
                        shown.get(i).pulse().title(),
                        shown.get(i).pulse().closedOn(),
                        shown.get(i).mean(),
                        across.percent(i),
                        up.percent(shown.get(i).mean())))
                .toList();
    }
}
