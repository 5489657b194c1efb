package org.rapport.batch.document;

import java.util.List;
import org.rapport.report.Days;
import org.rapport.report.Kept;
import org.rapport.report.Mover;
import org.rapport.report.PartnerLine;
import org.rapport.report.PortfolioReport;
import org.rapport.report.SideScore;
import org.rapport.report.Words;

/** The figures of all relationships as sheets: every partner, kept promises, warnings, movers, what waits. */
final class PortfolioSheets {
    private static final int BARS = 30;

    private final PortfolioReport report;
    private final Words words;
    private final Workbook book;
    private final String we;
    private final String they;

    private PortfolioSheets(PortfolioReport report, Words words, Workbook book) {
        this.report = report;
        this.words = words;
        this.book = book;
        this.we = words.say("side.US");
        this.they = words.say("side.PARTNER");
    }

    static byte[] of(PortfolioReport report, Words words) {
        return Workbook.written(book -> new PortfolioSheets(report, words, book).write());
    }

    private void write() {
        summary();
        partners();
        warnings();
        movers();
        happened();
        needs();
    }

    private void summary() {
        Sheet sheet = sheet("sheet.summary", 40, 14, 14, 14, 14, 14);
        Charts charts = sheet.chartsFrom(7);
        sheet.row(
                words.say("sheet.side"),
                words.say("sheet.kept.on-day"),
                words.say("sheet.kept.not"),
                words.say("sheet.low.95"),
                words.say("sheet.high.95"));
        kept(sheet, we, report.ours());
        kept(sheet, they, report.theirs());
        sheet.row();
        sheet.title(report.finding());
        sheet.row(words.say(
                "portfolio.counts", report.rows().size(), words.count(report.rose()), words.count(report.fell())));
        sheet.row(PortfolioText.repairs(report, words));
        sheet.row(
                report.issue().house(),
                report.issue().asOf(),
                words.say("sheet.night"),
                report.issue().night(),
                words.say("sheet.policy"),
                report.issue().policy());
        PortfolioText.quiet(report, words).forEach(line -> sheet.row(line));
        sheet.row(words.say("portfolio.all.count", report.rows().size()));
        report.limits().forEach(limit -> sheet.row(limit));
        charts.bars(
                words.say("sheet.kept"),
                1,
                2,
                List.of(
                        new Chart.Series(words.say("sheet.kept.on-day"), 1, Svg.GOOD, false),
                        new Chart.Series(words.say("sheet.kept.not"), 2, Svg.BAD, false)));
    }

    private void kept(Sheet sheet, String side, Kept kept) {
        sheet.row(
                side,
                kept.kept(),
                kept.due() - kept.kept(),
                kept.known() ? kept.low() * 100 : null,
                kept.known() ? kept.high() * 100 : null);
    }

    private void partners() {
        Sheet sheet = sheet("sheet.partners", 34, 10, 10, 10, 10, 10, 8, 18, 8, 8, 8, 10, 10, 10, 8, 18, 8, 8, 8);
        Charts charts = sheet.chartsFrom(21);
        partnerHead(sheet);
        report.rows().forEach(row -> partner(sheet, row));
        int last = report.rows().size();
        Chart.Series ours = new Chart.Series(we, 1, HalfDiscs.US, false);
        Chart.Series theirs = new Chart.Series(they, 2, HalfDiscs.THEM, false);
        if (last > 0) {
            charts.points(words.say("sheet.map"), 1, last, ours, theirs);
            if (last <= BARS) {
                charts.bars(words.say("sheet.scores"), 1, last, List.of(ours, theirs));
            }
            sheet.filter(19);
        }
    }

    private void partnerHead(Sheet sheet) {
        sheet.head(
                words.say("portfolio.all.partner"),
                side(we, "score"),
                side(they, "score"),
                words.say("sheet.code"),
                side(we, "low"),
                side(we, "high"),
                side(we, "n"),
                side(we, "standing"),
                side(we, "week"),
                side(we, "kept.on-day"),
                side(we, "due"),
                side(they, "low"),
                side(they, "high"),
                side(they, "n"),
                side(they, "standing"),
                side(they, "week"),
                side(they, "kept.on-day"),
                side(they, "due"),
                words.say("portfolio.all.warnings"));
    }

    private void partner(Sheet sheet, PartnerLine row) {
        SideScore ours = row.ours();
        SideScore theirs = row.theirs();
        sheet.row(
                row.partner(),
                score(ours, ours.overall()),
                score(theirs, theirs.overall()),
                row.code(),
                score(ours, ours.low()),
                score(ours, ours.high()),
                ours.n(),
                standing(ours),
                score(ours, ours.change()),
                row.ourKept().kept(),
                row.ourKept().due(),
                score(theirs, theirs.low()),
                score(theirs, theirs.high()),
                theirs.n(),
                standing(theirs),
                score(theirs, theirs.change()),
                row.theirKept().kept(),
                row.theirKept().due(),
                row.warnings());
    }

    private void warnings() {
        Sheet sheet = sheet("sheet.warnings", 10, 34, 100);
        sheet.head(words.say("sheet.side"), words.say("portfolio.all.partner"), words.say("sheet.text"));
        report.warnings()
                .forEach(warning -> sheet.row(
                        words.say("side." + warning.side()), warning.partner(), PortfolioText.naming(warning)));
    }

    private void movers() {
        Sheet sheet = sheet("sheet.movers", 34, 10, 10, 10, 10, 10, 8, 18, 60, 60);
        sheet.head(
                words.say("portfolio.all.partner"),
                words.say("sheet.side"),
                words.say("sheet.week"),
                words.say("sheet.score"),
                words.say("sheet.low"),
                words.say("sheet.high"),
                words.say("report.figures.n"),
                words.say("sheet.standing"),
                words.say("sheet.reason"),
                words.say("report.figures.reply"));
        for (Mover mover : report.movers()) {
            SideScore score = mover.score();
            sheet.row(
                    mover.partner(),
                    words.say("side." + score.side()),
                    score.change(),
                    score.overall(),
                    score.low(),
                    score.high(),
                    score.n(),
                    standing(score),
                    mover.reason(),
                    mover.reply() == null ? null : mover.reply().text());
        }
    }

    private void happened() {
        HappenedText told =
                new HappenedText(report.happened(), new Days(report.issue().asOf(), words.locale()), words);
        Sheet sheet = sheet("sheet.happened", 14, 34, 10, 90);
        sheet.head(
                words.say("sheet.day"),
                words.say("portfolio.all.partner"),
                words.say("sheet.side"),
                words.say("report.open.what"));
        report.happened()
                .events()
                .forEach(event -> sheet.row(
                        event.day(), event.partner(), words.say("side." + event.side()), told.sentence(event, false)));
        if (!told.left().isEmpty()) {
            sheet.row(told.left());
        }
    }

    private void needs() {
        Sheet sheet = sheet("sheet.needs", 34, 100);
        sheet.head(words.say("portfolio.all.partner"), words.say("sheet.text"));
        report.needs().forEach(need -> sheet.row(need.partner(), need.text()));
    }

    private String side(String side, String what) {
        return side + ", " + words.say("sheet." + what);
    }

    private String standing(SideScore score) {
        return score.partly()
                ? PortfolioText.parts(score, "score.partly.row", words)
                : words.say("standing." + score.standing());
    }

    private static Double score(SideScore score, double value) {
        return score.known() ? (Double) value : null;
    }

    private Sheet sheet(String name, int... widths) {
        return book.sheet(words.say(name), widths);
    }
}
