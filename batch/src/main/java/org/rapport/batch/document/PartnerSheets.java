package org.rapport.batch.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapport.report.Days;
import org.rapport.report.Figure;
import org.rapport.report.Kept;
import org.rapport.report.PartnerReport;
import org.rapport.report.PromiseRow;
import org.rapport.report.SideScore;
import org.rapport.report.TrajectoryPoint;
import org.rapport.report.Waterfall;
import org.rapport.report.Words;
import org.rapport.shared.Side;

/** The figures of one relationship as sheets: scores, trajectory, promises, figures, what is open, repairs, replies. */
final class PartnerSheets {
    private final PartnerReport report;
    private final Words words;
    private final Workbook book;
    private final String we;
    private final String they;

    private PartnerSheets(PartnerReport report, Words words, Workbook book) {
        this.report = report;
        this.words = words;
        this.book = book;
        this.we = words.say("side.US");
        this.they = words.say("side.PARTNER");
    }

    static byte[] of(PartnerReport report, Words words) {
        return Workbook.written(book -> new PartnerSheets(report, words, book).write());
    }

    private void write() {
        summary();
        trajectory();
        promises();
        figures();
        open();
        repairs();
        happened();
        replies();
    }

    private void summary() {
        Sheet sheet = sheet("sheet.summary", 40, 14, 14, 14, 10, 18, 14);
        sheet.title(report.finding());
        sheet.row(report.lede());
        sheet.row(
                report.partner(),
                report.issue().asOf(),
                words.say("sheet.night"),
                report.issue().night(),
                words.say("sheet.policy"),
                report.issue().policy());
        sheet.row();
        sheet.row(
                words.say("sheet.side"),
                words.say("sheet.score"),
                words.say("sheet.low"),
                words.say("sheet.high"),
                words.say("report.figures.n"),
                words.say("sheet.standing"),
                words.say("sheet.week"));
        score(sheet, report.ours());
        score(sheet, report.theirs());
        waterfall(sheet, report.ourWaterfall(), "report.waterfall.us");
        waterfall(sheet, report.theirWaterfall(), "report.waterfall.them");
    }

    private void score(Sheet sheet, SideScore score) {
        String standing = words.say("standing." + score.standing());
        if (score.known()) {
            sheet.row(score.name(), score.overall(), score.low(), score.high(), score.n(), standing, score.change());
        } else {
            sheet.row(score.name(), null, null, null, score.n(), standing);
            score.parts()
                    .forEach(part -> sheet.row(
                            score.name() + ": " + words.say("dimension." + part.dimension()),
                            part.score(),
                            part.low(),
                            part.high(),
                            part.n()));
        }
    }

    private void waterfall(Sheet sheet, Waterfall waterfall, String title) {
        if (waterfall != null) {
            sheet.row();
            sheet.title(words.say(title));
            sheet.row(words.say("report.waterfall.start"), waterfall.start());
            waterfall.groups().forEach(group -> sheet.row(group.label(), group.points(), null, null, group.n()));
            sheet.row(words.say("report.waterfall.score"), waterfall.score());
        }
    }

    private void trajectory() {
        Sheet sheet = sheet("sheet.trajectory", 14, 12, 12, 12, 12, 12, 12);
        Charts charts = sheet.chartsFrom(8);
        String low = words.say("sheet.low");
        String high = words.say("sheet.high");
        sheet.head(
                words.say("sheet.day"),
                we,
                they,
                we + ", " + low,
                we + ", " + high,
                they + ", " + low,
                they + ", " + high);
        Map<LocalDate, TrajectoryPoint> ours = byDay(report.trajectory().ours());
        Map<LocalDate, TrajectoryPoint> theirs = byDay(report.trajectory().theirs());
        TreeMap<LocalDate, TrajectoryPoint> all = new TreeMap<>(ours);
        all.putAll(theirs);
        all.keySet().forEach(day -> point(sheet, day, ours.get(day), theirs.get(day)));
        if (!all.isEmpty()) {
            charts.lines(words.say("sheet.trajectory.title"), 1, sheet.rows() - 1, halves(1, 2));
        }
    }

    private void point(Sheet sheet, LocalDate day, TrajectoryPoint ours, TrajectoryPoint theirs) {
        sheet.row(
                day.toString(),
                ours == null ? null : ours.overall(),
                theirs == null ? null : theirs.overall(),
                ours == null ? null : ours.low(),
                ours == null ? null : ours.high(),
                theirs == null ? null : theirs.low(),
                theirs == null ? null : theirs.high());
    }

    private static Map<LocalDate, TrajectoryPoint> byDay(List<TrajectoryPoint> points) {
        TreeMap<LocalDate, TrajectoryPoint> days = new TreeMap<>();
        points.forEach(point -> days.put(point.day(), point));
        return days;
    }

    private void promises() {
        Sheet sheet = sheet("sheet.promises", 42, 14, 14, 14, 10, 14, 14, 14, 14, 26);
        Charts charts = sheet.chartsFrom(11);
        kept(sheet);
        sheet.row();
        sheet.row(
                words.say("report.promises.what"),
                words.say("sheet.said"),
                words.say("sheet.needed"),
                words.say("sheet.side"),
                words.say("sheet.repromised"),
                words.say("report.key.announced"),
                words.say("report.key.promised"),
                words.say("sheet.last"),
                words.say("report.key.done"),
                words.say("report.promises.outcome"));
        int first = sheet.rows();
        report.promises().rows().forEach(row -> promise(sheet, row));
        charts.bars(
                words.say("sheet.kept"),
                1,
                2,
                List.of(
                        new Chart.Series(words.say("sheet.kept.on-day"), 1, Svg.GOOD, false),
                        new Chart.Series(words.say("sheet.kept.not"), 2, Svg.BAD, false)));
        if (sheet.rows() > first) {
            charts.bars(
                    words.say("sheet.say-do"),
                    first,
                    sheet.rows() - 1,
                    List.of(
                            new Chart.Series(words.say("sheet.said"), 1, Svg.EDGE, false),
                            new Chart.Series(words.say("sheet.needed"), 2, Svg.INK, false)));
        }
    }

    private void kept(Sheet sheet) {
        sheet.row(
                words.say("sheet.side"),
                words.say("sheet.kept.on-day"),
                words.say("sheet.kept.not"),
                words.say("sheet.low.95"),
                words.say("sheet.high.95"));
        kept(sheet, we, report.promises().ours());
        kept(sheet, they, report.promises().theirs());
    }

    private void kept(Sheet sheet, String side, Kept kept) {
        sheet.row(
                side,
                kept.kept(),
                kept.due() - kept.kept(),
                kept.known() ? kept.low() * 100 : null,
                kept.known() ? kept.high() * 100 : null);
    }

    private void promise(Sheet sheet, PromiseRow row) {
        LocalDate until = row.doneOn() == null ? report.issue().asOf() : row.doneOn();
        sheet.row(
                row.title(),
                between(row.announced(), row.firstPromise()),
                between(row.announced(), until),
                row.side() == Side.US ? we : they,
                row.repromises().size(),
                row.announced(),
                row.firstPromise(),
                row.promised(),
                row.doneOn(),
                row.outcome());
    }

    private static int between(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    private void figures() {
        Sheet sheet = sheet("sheet.figures", 40, 22, 8, 22, 8, 50);
        String n = words.say("report.figures.n");
        sheet.head(words.say("report.figures.what"), we, n, they, n, words.say("report.figures.reply"));
        for (Figure figure : report.figures()) {
            sheet.row(
                    figure.label(),
                    figure.ours().text(),
                    figure.ours().n(),
                    figure.theirs().text(),
                    figure.theirs().n(),
                    figure.reply());
        }
    }

    private void open() {
        Sheet sheet = sheet("sheet.open", 42, 10, 14, 14, 14);
        sheet.head(
                words.say("report.open.what"),
                words.say("sheet.side"),
                words.say("report.open.promised"),
                words.say("report.open.record"),
                words.say("report.open.late"));
        report.open()
                .forEach(open -> sheet.row(
                        open.title(),
                        open.side() == Side.US ? we : they,
                        open.promised(),
                        open.honest() == null
                                ? words.say("report.open.unknown")
                                : open.honest().middle(),
                        open.honest() == null ? null : open.honest().late()));
    }

    private void repairs() {
        Sheet sheet = sheet("sheet.repairs", 42, 10, 14, 30, 22, 14, 60, 14, 10);
        sheet.head(
                words.say("report.repairs.what"),
                words.say("sheet.side"),
                words.say("sheet.occurred"),
                words.say("report.repairs.kind"),
                words.say("report.repairs.state"),
                words.say("sheet.since"),
                words.say("report.repairs.missing"),
                words.say("report.repairs.due"),
                words.say("sheet.overdue"));
        report.repairs()
                .lines()
                .forEach(line -> sheet.row(
                        line.title(),
                        line.side() == Side.US ? we : they,
                        line.occurredOn(),
                        line.kind(),
                        line.state(),
                        line.since(),
                        line.missing(),
                        line.dueBy(),
                        line.overdue() ? words.say("sheet.yes") : null));
    }

    private void happened() {
        HappenedText told =
                new HappenedText(report.happened(), new Days(report.issue().asOf(), words.locale()), words);
        Sheet sheet = sheet("sheet.happened", 14, 10, 90);
        sheet.head(words.say("sheet.day"), words.say("sheet.side"), words.say("report.open.what"));
        report.happened()
                .events()
                .forEach(event ->
                        sheet.row(event.day(), event.side() == Side.US ? we : they, told.sentence(event, false)));
        if (!told.left().isEmpty()) {
            sheet.row(told.left());
        }
    }

    private void replies() {
        Sheet sheet = sheet("sheet.replies", 26, 34, 60, 26, 14);
        sheet.head(
                words.say("sheet.side"),
                words.say("sheet.about"),
                words.say("report.figures.reply"),
                words.say("sheet.person"),
                words.say("sheet.day"));
        report.replies().forEach(r -> sheet.row(r.firm(), r.about(), r.text(), r.person(), r.on()));
    }

    private List<Chart.Series> halves(int ours, int theirs) {
        return List.of(
                new Chart.Series(we, ours, HalfDiscs.US, false), new Chart.Series(they, theirs, HalfDiscs.THEM, true));
    }

    private Sheet sheet(String name, int... widths) {
        return book.sheet(words.say(name), widths);
    }
}
