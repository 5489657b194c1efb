package org.rapport.batch.document;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
    private final XSSFWorkbook book;
    private final Cells cells;
    private final String we;
    private final String they;

    private PortfolioSheets(PortfolioReport report, Words words, XSSFWorkbook book, Cells cells) {
        this.report = report;
        this.words = words;
        this.book = book;
        this.cells = cells;
        this.we = words.say("side.US");
        this.they = words.say("side.PARTNER");
    }

    static byte[] of(PortfolioReport report, Words words) {
        return Workbooks.written((book, cells) -> new PortfolioSheets(report, words, book, cells).write());
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
        XSSFSheet sheet = sheet("sheet.summary", 40, 14, 14, 14, 14, 14);
        cells.row(
                sheet,
                words.say("sheet.side"),
                words.say("sheet.kept.on-day"),
                words.say("sheet.kept.not"),
                words.say("sheet.low.95"),
                words.say("sheet.high.95"));
        kept(sheet, we, report.ours());
        kept(sheet, they, report.theirs());
        cells.row(sheet);
        cells.title(sheet, report.finding());
        cells.row(
                sheet,
                words.say(
                        "portfolio.counts",
                        report.rows().size(),
                        words.count(report.rose()),
                        words.count(report.fell())));
        cells.row(sheet, PortfolioText.repairs(report, words));
        cells.row(
                sheet,
                report.issue().house(),
                report.issue().asOf(),
                words.say("sheet.night"),
                report.issue().night(),
                words.say("sheet.policy"),
                report.issue().policy());
        PortfolioText.quiet(report, words).forEach(line -> cells.row(sheet, line));
        cells.row(sheet, words.say("portfolio.all.count", report.rows().size()));
        report.limits().forEach(limit -> cells.row(sheet, limit));
        new Charts(sheet, 7)
                .bars(
                        words.say("sheet.kept"),
                        1,
                        2,
                        List.of(
                                new Charts.Series(words.say("sheet.kept.on-day"), 1, Svg.GOOD, false),
                                new Charts.Series(words.say("sheet.kept.not"), 2, Svg.BAD, false)));
    }

    private void kept(XSSFSheet sheet, String side, Kept kept) {
        cells.row(
                sheet,
                side,
                kept.kept(),
                kept.due() - kept.kept(),
                kept.known() ? kept.low() * 100 : null,
                kept.known() ? kept.high() * 100 : null);
    }

    private void partners() {
        XSSFSheet sheet = sheet("sheet.partners", 34, 10, 10, 10, 10, 10, 8, 18, 8, 8, 8, 10, 10, 10, 8, 18, 8, 8, 8);
        partnerHead(sheet);
        report.rows().forEach(row -> partner(sheet, row));
        int last = report.rows().size();
        if (last > 0) {
            Charts charts = new Charts(sheet, 21);
            charts.points(words.say("sheet.map"), 1, last, 1, we, new Charts.Series(they, 2, Halves.THEM, false));
            if (last <= BARS) {
                charts.bars(
                        words.say("sheet.scores"),
                        1,
                        last,
                        List.of(
                                new Charts.Series(we, 1, Halves.US, false),
                                new Charts.Series(they, 2, Halves.THEM, false)));
            }
            sheet.setAutoFilter(new CellRangeAddress(0, last, 0, 18));
        }
    }

    private void partnerHead(XSSFSheet sheet) {
        cells.head(
                sheet,
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

    private void partner(XSSFSheet sheet, PartnerLine row) {
        SideScore ours = row.ours();
        SideScore theirs = row.theirs();
        cells.row(
                sheet,
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
        XSSFSheet sheet = sheet("sheet.warnings", 10, 34, 100);
        cells.head(sheet, words.say("sheet.side"), words.say("portfolio.all.partner"), words.say("sheet.text"));
        report.warnings()
                .forEach(warning -> cells.row(
                        sheet, words.say("side." + warning.side()), warning.partner(), PortfolioText.naming(warning)));
    }

    private void movers() {
        XSSFSheet sheet = sheet("sheet.movers", 34, 10, 10, 10, 10, 10, 8, 18, 60, 60);
        cells.head(
                sheet,
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
            cells.row(
                    sheet,
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
        XSSFSheet sheet = sheet("sheet.happened", 14, 34, 10, 90);
        cells.head(
                sheet,
                words.say("sheet.day"),
                words.say("portfolio.all.partner"),
                words.say("sheet.side"),
                words.say("report.open.what"));
        report.happened()
                .events()
                .forEach(event -> cells.row(
                        sheet,
                        event.day(),
                        event.partner(),
                        words.say("side." + event.side()),
                        told.sentence(event, false)));
        if (!told.left().isEmpty()) {
            cells.row(sheet, told.left());
        }
    }

    private void needs() {
        XSSFSheet sheet = sheet("sheet.needs", 34, 100);
        cells.head(sheet, words.say("portfolio.all.partner"), words.say("sheet.text"));
        report.needs().forEach(need -> cells.row(sheet, need.partner(), need.text()));
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

    private XSSFSheet sheet(String name, int... widths) {
        XSSFSheet sheet = book.createSheet(words.say(name));
        Workbooks.widths(sheet, widths);
        return sheet;
    }
}
