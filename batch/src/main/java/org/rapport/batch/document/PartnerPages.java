package org.rapport.batch.document;

import java.util.List;
import org.rapport.report.Days;
import org.rapport.report.NumberedEvent;
import org.rapport.report.Numbers;
import org.rapport.report.PartnerReport;
import org.rapport.report.Reply;
import org.rapport.report.SideScore;
import org.rapport.report.Waterfall;
import org.rapport.report.Words;
import org.rapport.shared.Side;

/** The report of one relationship as XHTML, to be read as a page or drawn on paper. */
final class PartnerPages {
    private static final int EVENTS_IN_A_LINE = 5;

    /** Kinds of evidence that keep their names in what made a score on paper; the page and the workbook name all. */
    private static final int NAMED_ON_PAPER = 8;

    private final PartnerReport report;
    private final Words words;
    private final int named;
    private final Days days;
    private final Markup to = new Markup();

    private PartnerPages(PartnerReport report, Words words, int named) {
        this.report = report;
        this.words = words;
        this.named = named;
        this.days = new Days(report.issue().asOf(), words.locale());
    }

    /** The page. */
    static String page(PartnerReport report, Words words) {
        return new PartnerPages(report, words, Integer.MAX_VALUE).write();
    }

    /** What is drawn on paper: the same, with the smaller reasons of a score folded. */
    static String paper(PartnerReport report, Words words) {
        return new PartnerPages(report, words, NAMED_ON_PAPER).write();
    }

    private String write() {
        String day = days.full(report.issue().asOf());
        String footer = words.say(
                "report.footer",
                Directions.beforeFigure(report.partner()),
                days.date(report.issue().asOf()),
                report.issue().night(),
                report.issue().policy());
        Paper.begin(to, words, words.say("report.title", report.partner(), day), footer);
        Paper.band(
                to, words, report.place().isEmpty() ? report.partner() : report.partner() + ", " + report.place(), day);
        to.leaf("h1", report.finding()).leaf("p", report.lede(), "class", "lede");
        duet();
        trajectory();
        waterfall(report.ourWaterfall(), report.ours(), "report.waterfall.us");
        waterfall(report.theirWaterfall(), report.theirs(), "report.waterfall.them");
        report.replies().forEach(this::reply);
        new PartnerTables(report, words, to).write();
        return Paper.end(to);
    }

    private void duet() {
        to.open("table", "class", "duet").open("tr");
        score(report.ours(), "score.us", "c-us");
        to.leaf("td", "", "class", "spine");
        score(report.theirs(), "score.them", "c-them");
        to.close().close();
    }

    private void score(SideScore score, String how, String colour) {
        to.open("td", "class", "half-cell").open("p", "class", "who");
        HalfDiscs.mark(to, score.side(), words).text(" ");
        to.leaf("b", words.say("side." + score.side()) + ", " + score.name(), "class", colour)
                .text(" " + words.say(how))
                .close();
        figure(score);
        ScoreScale.write(to, score, words);
        to.leaf("p", foot(score), "class", "foot").close();
    }

    private void figure(SideScore score) {
        if (score.known()) {
            to.open("p", "class", "fig").text(Numbers.score(score.overall()) + " ");
            StandingBadge.write(to, score.standing(), words);
            to.close();
        } else {
            to.leaf("p", words.say("standing.UNKNOWN"), "class", "none");
        }
    }

    private String foot(SideScore score) {
        if (score.partly()) {
            return words.say("score.partly", PortfolioText.parts(score, "score.part", words));
        }
        return score.known()
                ? words.say(
                        "score.foot",
                        Numbers.interval(score.low(), score.high()),
                        score.n(),
                        Numbers.score(score.low()))
                : words.say("score.unknown", score.n());
    }

    private void trajectory() {
        long months =
                new TimeAxis(report.trajectory().from(), report.trajectory().to(), 1).months();
        String title = words.sentence(words.say("report.trajectory", months, words.say("count.long", months)));
        to.open("h2")
                .text(title + " ")
                .leaf("span", words.say("report.trajectory.sub"), "class", "sub")
                .close();
        if (report.trajectory().known()) {
            TrajectoryChart.write(to, report, words);
        } else {
            to.leaf("p", words.say("report.trajectory.unknown"), "class", "small");
        }
        events(report.trajectory().events());
    }

    private void events(List<NumberedEvent> events) {
        for (int i = 0; i < events.size(); i += EVENTS_IN_A_LINE) {
            List<NumberedEvent> line = events.subList(i, Math.min(events.size(), i + EVENTS_IN_A_LINE));
            to.open("table", "class", "ev").open("tr");
            line.forEach(this::event);
            for (int blank = line.size(); blank < EVENTS_IN_A_LINE; blank++) {
                to.leaf("td", "");
            }
            to.close().close();
        }
    }

    private void event(NumberedEvent event) {
        to.open("td").leaf("b", Integer.toString(event.number())).text(" " + days.brief(event.day()) + ". ");
        if (event.side() != null) {
            HalfDiscs.mark(to, event.side(), words).text(" ");
        }
        to.text(event.text()).close();
    }

    private void waterfall(Waterfall waterfall, SideScore score, String title) {
        if (waterfall != null && score.known()) {
            to.leaf("h2", words.say(title));
            WaterfallChart.write(to, waterfall.folded(named, words), words);
        }
    }

    private void reply(Reply reply) {
        to.open("table", "class", reply.side() == Side.US ? "say say-us" : "say");
        to.open("tr").leaf("td", reply.text(), "class", "q").close();
        to.open("tr").open("td", "class", "src");
        HalfDiscs.mark(to, reply.side(), words);
        to.text(" " + words.say("report.reply", reply.firm(), reply.about(), reply.person(), days.date(reply.on())));
        to.close().close().close();
    }
}
