package org.rapport.diagnosis;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A chart that warns when a side keeps its promises worse than its own record forecast; up is worse. It speaks of promises
 * only and does not predict trust.
 *
 * @param needed points that must be known before it begins in earnest and may warn
 * @param points oldest first
 */
public record WarningChart(Kind kind, int needed, List<Point> points) implements Serializable {
    /** Promises, or weeks with outcomes, needed before a chart may warn: until then the forecast does not know its promisor. */
    public static final int BASELINE = 20;

    /** The three charts. */
    public enum Kind {
        /** Risk-adjusted sum, promise by promise. */
        BERNOULLI,
        /** Weekly surprises, smoothed. */
        EWMA,
        /** Weekly surprises, added up. */
        CUSUM
    }

    /** The statistic on a day, its limit then, and whether it warned; after a warning the chart begins anew. */
    public record Point(LocalDate day, double value, double limit, boolean warned) implements Serializable {}

    public WarningChart {
        points = List.copyOf(points);
    }

    /** All three charts of the promises of a side, in the order in which they were judged. */
    public static List<WarningChart> all(List<JudgedPromise> promises, LocalDate asOf) {
        return List.of(bernoulli(promises), ewma(weekly(promises, asOf)), cusum(weekly(promises, asOf)));
    }

    /** The chart that the alerts follow. */
    public static WarningChart bernoulli(List<JudgedPromise> promises) {
        BernoulliCusum chart = BernoulliCusum.USUAL;
        List<Point> points = new ArrayList<>();
        double sum = 0;
        for (JudgedPromise one : promises) {
            sum = chart.next(points.size() == BASELINE ? 0 : sum, one.trial());
            boolean warned = sum > chart.limit() && points.size() >= BASELINE;
            points.add(new Point(one.day(), sum, chart.limit(), warned));
            sum = warned ? 0 : sum;
        }
        return new WarningChart(Kind.BERNOULLI, BASELINE, points);
    }

    private static WarningChart ewma(Map<LocalDate, Double> weekly) {
        Ewma chart = Ewma.USUAL;
        List<Point> points = new ArrayList<>();
        double value = 0;
        int since = 0;
        for (Map.Entry<LocalDate, Double> week : weekly.entrySet()) {
            boolean begins = points.size() == BASELINE;
            value = chart.next(begins ? 0 : value, -week.getValue());
            since = begins ? 0 : since;
            double limit = chart.width(++since);
            boolean warned = value > limit && points.size() >= BASELINE;
            points.add(new Point(week.getKey(), value, limit, warned));
            value = warned ? 0 : value;
            since = warned ? 0 : since;
        }
        return new WarningChart(Kind.EWMA, BASELINE, points);
    }

    private static WarningChart cusum(Map<LocalDate, Double> weekly) {
        Cusum chart = Cusum.USUAL;
        List<Point> points = new ArrayList<>();
        double sum = 0;
        for (Map.Entry<LocalDate, Double> week : weekly.entrySet()) {
            sum = chart.next(points.size() == BASELINE ? 0 : sum, -week.getValue());
            boolean warned = sum > chart.limit() && points.size() >= BASELINE;
            points.add(new Point(week.getKey(), sum, chart.limit(), warned));
            sum = warned ? 0 : sum;
        }
        return new WarningChart(Kind.CUSUM, BASELINE, points);
    }

    /** The surprise of each week in which something could be judged and which is over, by its Sunday. */
    static Map<LocalDate, Double> weekly(List<JudgedPromise> promises, LocalDate asOf) {
        Map<LocalDate, Double> weekly = new TreeMap<>();
        promises.stream()
                .collect(Collectors.groupingBy(
                        one -> one.day().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                        TreeMap::new,
                        Collectors.toList()))
                .headMap(asOf, true)
                .forEach((sunday, week) -> weekly.put(sunday, Surprises.of(week)));
        return weekly;
    }

    /** Days on which it warned. */
    public List<LocalDate> warnings() {
        return points.stream().filter(Point::warned).map(Point::day).toList();
    }

    public Optional<LocalDate> lastWarning() {
        List<LocalDate> days = warnings();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    /** Whether it has seen enough to be able to warn. */
    public boolean isReady() {
        return !points.isEmpty() && points.size() > needed;
    }
}
