package org.rapport.web.diagnosis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.diagnosis.BernoulliCusum;
import org.rapport.diagnosis.Cusum;
import org.rapport.diagnosis.Diagnosis;
import org.rapport.diagnosis.Ewma;
import org.rapport.diagnosis.WarningChart;
import org.rapport.shared.Language;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.diagnosis.SideStory.Warned;
import org.rapport.web.look.Figures;
import org.rapport.web.look.LineChart;

/** Draws the early-warning charts of one side, with the days on which each would have warned and what it cannot do. */
@Dependent
public class WarningCharts {
    @Inject
    private Say say;

    @Inject
    private Format format;

    /** The charts, the one that alerts follow first. */
    public List<Warned> of(Diagnosis diagnosis) {
        return diagnosis.charts().stream()
                .map(chart -> new Warned(
                        say.of("diagnosis.chart." + chart.kind()),
                        drawn(chart, diagnosis),
                        sentence(chart),
                        say.of("diagnosis.chart.limit." + chart.kind(), falseAlarm(chart))))
                .toList();
    }

    /** Points between two false alarms, on average, where nothing has changed. */
    private static long falseAlarm(WarningChart chart) {
        return Math.round(
                switch (chart.kind()) {
                    case BERNOULLI -> BernoulliCusum.USUAL.runLength(0.2, 1);
                    case EWMA -> 2 * Ewma.USUAL.runLength(0);
                    case CUSUM -> 2 * Cusum.USUAL.runLength(0);
                });
    }

    private String sentence(WarningChart chart) {
        String days = chart.warnings().stream().map(format::fullDay).collect(Collectors.joining(", "));
        if (!chart.isReady()) {
            return say.of("diagnosis.chart.notYet", chart.points().size(), chart.needed());
        }
        return say.of(
                "diagnosis.chart.warned",
                chart.warnings().size(),
                days,
                chart.points().size());
    }

    private LineChart drawn(WarningChart chart, Diagnosis diagnosis) {
        List<WarningChart.Point> points = chart.points();
        LocalDate from =
                points.isEmpty() ? diagnosis.asOf().minusDays(1) : points.get(0).day();
        return new LineChart(
                diagnosis.side(),
                from,
                diagnosis.asOf(),
                points.stream()
                        .map(one -> new LineChart.Point(one.day(), one.value()))
                        .toList(),
                points.isEmpty() ? List.of() : List.of(limit(points, diagnosis)),
                points.stream()
                        .filter(WarningChart.Point::warned)
                        .map(one -> new LineChart.Dot(one.day(), one.value(), format.shortDay(one.day()), true))
                        .toList(),
                List.of(),
                0,
                say.of("diagnosis.chart.summary", chart.warnings().size()),
                table(chart));
    }

    private LineChart.Level limit(List<WarningChart.Point> points, Diagnosis diagnosis) {
        return new LineChart.Level(
                points.get(0).day(),
                diagnosis.asOf(),
                points.get(points.size() - 1).limit(),
                say.of("diagnosis.chart.limit"),
                false);
    }

    private Figures table(WarningChart chart) {
        return new Figures(
                List.of(say.of("trajectory.day"), say.of("diagnosis.chart.value"), say.of("diagnosis.chart.limit")),
                chart.points().stream()
                        .map(one -> List.of(
                                format.fullDay(one.day()),
                                two(one.value()) + (one.warned() ? " !" : ""),
                                two(one.limit())))
                        .toList());
    }

    private static String two(double value) {
        return String.format(Language.current().locale(), "%.2f", value);
    }
}
