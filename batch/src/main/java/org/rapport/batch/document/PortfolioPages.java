package org.rapport.batch.document;

import java.util.List;
import org.rapport.report.Days;
import org.rapport.report.Kept;
import org.rapport.report.Mover;
import org.rapport.report.Numbers;
import org.rapport.report.PartnerLine;
import org.rapport.report.PortfolioReport;
import org.rapport.report.SideScore;
import org.rapport.report.Words;
import org.rapport.shared.Side;

/** The report of all relationships as XHTML, to be read as a page or drawn on paper. */
final class PortfolioPages {
    /** Partners that paper lists; more would make some dozens of sheets that nobody turns. */
    private static final int LISTED_ON_PAPER = 1_000;

    private final PortfolioReport report;
    private final Words words;
    private final int listed;
    private final Days days;
    private final Markup to = new Markup();

    private PortfolioPages(PortfolioReport report, Words words, int listed) {
        this.report = report;
        this.words = words;
        this.listed = listed;
        this.days = new Days(report.issue().asOf(), words.locale());
    }

    /** The page. */
    static String page(PortfolioReport report, Words words) {
        return new PortfolioPages(report, words, Integer.MAX_VALUE).write();
    }

    /** What is drawn on paper: the same, with the list of a large portfolio cut short. */
    static String paper(PortfolioReport report, Words words) {
        return new PortfolioPages(report, words, LISTED_ON_PAPER).write();
    }

    private String write() {
        String day = days.full(report.issue().asOf());
        String footer = words.say(
                "portfolio.footer",
                days.date(report.issue().asOf()),
                report.issue().night(),
                report.issue().policy());
        Paper.begin(to, words, words.say("portfolio.title", day), footer);
        Paper.band(to, words, report.issue().house(), day);
        to.leaf("h1", report.finding()).leaf("p", lede(), "class", "lede");
        duet();
        needs();
        warnings();
        movers();
        happened();
        quiet();
        rows();
        return Paper.end(to);
    }

    private String lede() {
        return PortfolioText.counts(report, words) + " " + PortfolioText.repairs(report, words);
    }

    private void duet() {
        to.open("table", "class", "duet").open("tr");
        kept(Side.US, report.ours(), "c-us");
        to.leaf("td", "", "class", "spine");
        kept(Side.PARTNER, report.theirs(), "c-them");
        to.close().close();
    }

    private void kept(Side side, Kept kept, String colour) {
        to.open("td", "class", "half-cell").open("p", "class", "who");
        HalfDiscs.mark(to, side, words).text(" ").leaf("b", words.say("side." + side), "class", colour);
        to.text(" " + words.say("portfolio.kept")).close();
        to.leaf("p", words.say("kept", kept.kept(), kept.due()), "class", "fig");
        to.leaf("p", PortfolioText.share(kept, words), "class", "foot").close();
    }

    private void needs() {
        if (!report.needs().isEmpty()) {
            to.leaf("h2", words.say("portfolio.needs.title"));
            report.needs()
                    .forEach(need -> to.open("p", "class", "item")
                            .leaf("b", need.partner())
                            .text(": " + need.text())
                            .close());
        }
    }

    private void warnings() {
        if (!report.warnings().isEmpty()) {
            to.leaf("h2", words.say("portfolio.warnings"));
            report.warnings().forEach(warning -> {
                to.open("p", "class", "item");
                HalfDiscs.mark(to, warning.side(), words).text(" ");
                to.leaf("b", words.say("side." + warning.side()), "class", colour(warning.side()));
                to.text(" " + PortfolioText.naming(warning)).close();
            });
        }
    }

    private void movers() {
        if (!report.movers().isEmpty()) {
            to.leaf("h2", words.say("portfolio.movers"));
            report.movers().forEach(this::mover);
        }
    }

    private void mover(Mover mover) {
        SideScore score = mover.score();
        to.open("p", "class", "item");
        HalfDiscs.mark(to, score.side(), words).text(" ").leaf("b", mover.partner());
        to.text(", " + words.say("side." + score.side()) + " " + Numbers.change(score.change()) + ": "
                + Numbers.score(score.overall()) + ", " + words.say("standing." + score.standing()) + ". "
                + mover.reason() + " ");
        to.leaf("span", PortfolioText.interval(score, words), "class", "sub").close();
        if (mover.reply() != null) {
            to.open("table", "class", "say")
                    .open("tr")
                    .leaf("td", mover.reply().text(), "class", "q")
                    .close();
            to.open("tr")
                    .leaf("td", PortfolioText.replied(mover.reply(), days, words), "class", "src")
                    .close()
                    .close();
        }
    }

    private void happened() {
        HappenedText told = new HappenedText(report.happened(), days, words);
        if (!told.isEmpty()) {
            to.leaf("h2", told.title());
            report.happened()
                    .events()
                    .forEach(event ->
                            to.leaf("p", told.day(event) + ": " + told.sentence(event, true), "class", "item"));
            to.leaf("p", told.left(), "class", "foot");
        }
    }

    private void quiet() {
        to.leaf("h2", words.say("portfolio.quiet"));
        PortfolioText.quiet(report, words).forEach(line -> to.leaf("p", line, "class", "small"));
    }

    private void rows() {
        to.open("h2").text(words.say("portfolio.all") + " ");
        to.leaf("span", count(), "class", "sub").close();
        if (isCut()) {
            to.leaf("p", words.say("portfolio.all.rest"), "class", "small");
        }
        to.open("table", "class", "all").open("thead").open("tr").leaf("th", words.say("portfolio.all.partner"));
        head(Side.US);
        head(Side.PARTNER);
        to.leaf("th", words.say("portfolio.all.warnings"), "class", "r")
                .close()
                .close()
                .open("tbody");
        shown().forEach(this::row);
        to.close().close();
        report.limits().forEach(limit -> to.leaf("p", limit, "class", "foot"));
    }

    private boolean isCut() {
        return report.rows().size() > listed;
    }

    private String count() {
        int all = report.rows().size();
        return isCut() ? words.say("portfolio.all.some", listed, all) : words.say("portfolio.all.count", all);
    }

    private List<PartnerLine> shown() {
        return isCut()
                ? report.rows().stream()
                        .sorted(PartnerLine.PRESSING_FIRST)
                        .limit(listed)
                        .toList()
                : report.rows();
    }

    private void head(Side side) {
        to.open("th", "class", "r");
        HalfDiscs.mark(to, side, words).text(" " + words.say("side." + side)).close();
        to.leaf("th", "").leaf("th", words.say("portfolio.all.interval"), "class", "r");
        to.leaf("th", words.say("portfolio.all.kept"), "class", "r");
    }

    private void row(PartnerLine row) {
        to.open("tr").leaf("td", row.partner());
        side(row.ours(), row.ourKept());
        side(row.theirs(), row.theirKept());
        to.leaf("td", Integer.toString(row.warnings()), "class", "r").close();
    }

    private void side(SideScore score, Kept kept) {
        if (score.known()) {
            to.leaf("td", Numbers.score(score.overall()), "class", "r nw").open("td", "class", "nw");
            StandingBadge.plain(to, score.standing(), words);
            to.close()
                    .leaf(
                            "td",
                            Numbers.interval(score.low(), score.high()) + " · n\u00a0" + score.n(),
                            "class",
                            "r nw");
        } else {
            String known = score.partly()
                    ? PortfolioText.parts(score, "score.partly.row", words)
                    : words.say("standing.UNKNOWN") + " · n\u00a0" + score.n();
            to.leaf("td", known, "class", "r", "colspan", "3");
        }
        to.leaf("td", kept.known() ? kept.kept() + "/" + kept.due() : "", "class", "r");
    }

    private static String colour(Side side) {
        return side == Side.US ? "c-us" : "c-them";
    }
}
