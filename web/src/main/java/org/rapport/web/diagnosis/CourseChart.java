package org.rapport.web.diagnosis;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapport.diagnosis.DayScore;
import org.rapport.diagnosis.Diagnosis;
import org.rapport.diagnosis.Fall;
import org.rapport.diagnosis.Recovery;
import org.rapport.web.Format;
import org.rapport.web.Say;
import org.rapport.web.look.Figures;
import org.rapport.web.look.LineChart;

/** Draws the way of trust in one side with its falls: the level before, the lowest day, half made good, back. */
@Dependent
public class CourseChart {
    @Inject
    private Say say;

    @Inject
    private Format format;

    /** The picture; without enough evidence it is not drawn. */
    public LineChart of(Diagnosis diagnosis) {
        List<DayScore> known = diagnosis.course().stream()
                .dropWhile(one -> !one.known())
                .filter(one -> one.day().getDayOfWeek() == DayOfWeek.MONDAY
                        || one.day().equals(diagnosis.asOf())
                        || stands(diagnosis, one.day()))
                .toList();
        LocalDate from =
                known.isEmpty() ? diagnosis.asOf().minusDays(1) : known.get(0).day();
        return new LineChart(
                diagnosis.side(),
                from,
                diagnosis.asOf(),
                known.stream()
                        .map(one -> new LineChart.Point(one.day(), one.points()))
                        .toList(),
                diagnosis.falls().stream().map(this::level).toList(),
                diagnosis.falls().stream()
                        .flatMap(fall -> dots(fall, diagnosis))
                        .toList(),
                marks(diagnosis, from),
                known.stream().mapToDouble(DayScore::points).min().orElse(0) - 4,
                say.of("diagnosis.course.summary", diagnosis.falls().size(), format.points(diagnosis.points())),
                table(diagnosis));
    }

    private static boolean stands(Diagnosis diagnosis, LocalDate day) {
        return diagnosis.falls().stream()
                .map(Fall::recovery)
                .anyMatch(one -> Stream.of(
                                Optional.of(one.violation()),
                                Optional.of(one.lowestOn()),
                                Optional.ofNullable(one.halfOn()),
                                Optional.ofNullable(one.backOn()))
                        .flatMap(Optional::stream)
                        .anyMatch(day::equals));
    }

    /** What broke and what mended trust, by the number under which it is told below. */
    private static List<LineChart.Mark> marks(Diagnosis diagnosis, LocalDate from) {
        List<Diagnosis.Event> events = diagnosis.events();
        return IntStream.range(0, events.size())
                .filter(at -> !events.get(at).day().isBefore(from))
                .mapToObj(at -> new LineChart.Mark(
                        at + 1, events.get(at).day(), !events.get(at).repair()))
                .toList();
    }

    private LineChart.Level level(Fall fall) {
        Recovery one = fall.recovery();
        LocalDate to = one.isBack() ? one.backOn() : one.lastDay();
        return new LineChart.Level(
                one.violation(),
                to,
                100 * one.before(),
                say.of("diagnosis.before", format.points(100 * one.before())),
                true);
    }

    private Stream<LineChart.Dot> dots(Fall fall, Diagnosis diagnosis) {
        Recovery one = fall.recovery();
        List<LineChart.Dot> dots = new ArrayList<>();
        dots.add(new LineChart.Dot(
                one.lowestOn(),
                100 * one.lowest(),
                say.of("diagnosis.lowest", format.points(100 * one.lowest()), format.shortDay(one.lowestOn())),
                true));
        if (one.isBack()) {
            double value = diagnosis.course().stream()
                    .filter(day -> day.day().equals(one.backOn()))
                    .mapToDouble(DayScore::points)
                    .findFirst()
                    .orElse(100 * one.before());
            dots.add(new LineChart.Dot(
                    one.backOn(), value, say.of("diagnosis.back", format.shortDay(one.backOn())), false));
        }
        return dots.stream();
    }

    private Figures table(Diagnosis diagnosis) {
        return new Figures(
                List.of(say.of("trajectory.day"), say.of("waterfall.total")),
                diagnosis.course().stream()
                        .filter(one -> one.known() && one.day().getDayOfMonth() == 1)
                        .map(one -> List.of(format.fullDay(one.day()), format.points(one.points())))
                        .toList());
    }
}
