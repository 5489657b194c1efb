package org.rapport.batch.document;

import org.rapport.report.Days;
import org.rapport.report.Digest;
import org.rapport.report.Kept;
import org.rapport.report.Mover;
import org.rapport.report.Need;
import org.rapport.report.Numbers;
import org.rapport.report.PortfolioReport;
import org.rapport.report.Reply;
import org.rapport.report.SideScore;
import org.rapport.report.Warning;
import org.rapport.report.Words;
import org.rapport.shared.Side;

/** The digest as an HTML mail: tables of 600 pixels, inline styles, no pictures. */
final class DigestMail {
    private static final String GAP = "\u00a0";

    private final Digest digest;
    private final PortfolioReport report;
    private final Words words;
    private final Days days;
    private final MailSheet sheet;
    private final Markup to;

    private DigestMail(Digest digest, Words words) {
        this.digest = digest;
        this.report = digest.portfolio();
        this.words = words;
        this.days = new Days(report.issue().asOf(), words.locale());
        this.sheet = new MailSheet(words);
        this.to = sheet.to();
    }

    static String of(Digest digest, Words words) {
        return new DigestMail(digest, words).write();
    }

    private String write() {
        sheet.begin(
                digest.subject(),
                digest.preheader(),
                words.say("report.facts", days.full(report.issue().asOf())));
        finding();
        kept();
        needs();
        warnings();
        movers();
        happened();
        quiet();
        foot();
        return sheet.end();
    }

    private void finding() {
        sheet.title(report.finding());
        sheet.row(
                "m-2",
                MailStyle.LEDE,
                words.say("mail.greeting", digest.recipient()) + " " + PortfolioText.counts(report, words) + " "
                        + PortfolioText.repairs(report, words));
    }

    private void kept() {
        to.open("tr").open("td", "style", "padding:18px 24px 0 24px;");
        sheet.table("width", "100%");
        to.open("tr");
        well(Side.US, report.ours());
        to.leaf("td", GAP, "width", "2%", "style", "font-size:0;line-height:0;");
        well(Side.PARTNER, report.theirs());
        to.close().close().close().close();
    }

    private void well(Side side, Kept kept) {
        to.open("td", "width", "49%", "valign", "top", "class", "m-well", "style", MailStyle.WELL);
        to.open("p", "class", "m-2", "style", MailStyle.WELL_HEAD);
        side(side);
        to.text(" " + words.say("portfolio.kept")).close();
        to.leaf("p", words.say("kept", kept.kept(), kept.due()), "class", "m-ink", "style", MailStyle.WELL_FIGURE);
        to.leaf("p", PortfolioText.share(kept, words), "class", "m-3", "style", MailStyle.WELL_FOOT)
                .close();
    }

    private void needs() {
        if (!report.needs().isEmpty()) {
            section("portfolio.needs.title");
            report.needs().forEach(this::need);
        }
        to.open("tr").open("td", "style", "padding:16px 24px 0 24px;");
        sheet.table();
        to.open("tr").open("td", "class", "m-btn", "style", "background-color:#14232b;border-radius:8px;");
        to.leaf("a", words.say("mail.open"), "href", digest.home() + "/", "style", MailStyle.BUTTON);
        to.close().close().close().close().close();
    }

    private void need(Need need) {
        to.open("tr").open("td", "class", "m-ink", "style", MailStyle.ITEM).open("b");
        link(need.partner(), need.path());
        to.close().text(": " + need.text()).close().close();
    }

    private void warnings() {
        if (!report.warnings().isEmpty()) {
            section("portfolio.warnings");
            report.warnings().forEach(this::warning);
        }
    }

    private void warning(Warning warning) {
        String text = PortfolioText.naming(warning);
        int named = text.indexOf(warning.partner());
        to.open("tr").open("td", "class", "m-ink", "style", MailStyle.ITEM);
        side(warning.side());
        to.text(" " + text.substring(0, named));
        link(warning.partner(), warning.path());
        to.text(text.substring(named + warning.partner().length())).close().close();
    }

    private void movers() {
        if (!report.movers().isEmpty()) {
            section("portfolio.movers");
            report.movers().forEach(this::mover);
        }
    }

    private void mover(Mover mover) {
        SideScore score = mover.score();
        to.open("tr").open("td", "style", "padding:12px 24px 0 24px;");
        sheet.table("width", "100%");
        to.open("tr").open("td", "class", "m-ink", "style", MailStyle.MOVER + "font-weight:bold;");
        link(mover.partner(), mover.path());
        to.text(GAP + " ");
        side(score.side());
        to.close();
        figure(score);
        to.close().open("tr").open("td", "colspan", "2", "class", "m-2", "style", MailStyle.REASON);
        to.text(mover.reason() + " ")
                .leaf(
                        "span",
                        PortfolioText.interval(score, words),
                        "class",
                        "m-3",
                        "style",
                        MailStyle.PALE + "white-space:nowrap;");
        to.close().close().close().close().close();
        if (mover.reply() != null) {
            reply(mover.reply());
        }
    }

    private void figure(SideScore score) {
        to.open("td", "align", "right", "class", "m-ink", "style", MailStyle.MOVER + "white-space:nowrap;");
        to.leaf(
                "span",
                Numbers.change(score.change()),
                "class",
                score.change() < 0 ? "m-bad" : "m-good",
                "style",
                MailStyle.change(score.change()));
        to.text(GAP + " " + Numbers.score(score.overall()) + GAP + " ");
        to.leaf(
                "span",
                DigestText.standing(score.standing(), words),
                "class",
                "m-" + StandingBadge.style(score.standing()),
                "style",
                MailStyle.badge(score.standing()));
        to.close();
    }

    private void reply(Reply reply) {
        to.open("tr").open("td", "style", "padding:10px 24px 4px 24px;");
        sheet.table("width", "100%");
        to.open("tr").open("td", "class", "m-quote", "style", MailStyle.quote(reply.side()));
        to.leaf("p", reply.text(), "class", "m-ink", "style", MailStyle.SAID);
        to.leaf("p", PortfolioText.replied(reply, days, words), "class", "m-3", "style", MailStyle.SOURCE);
        to.close().close().close().close().close();
    }

    private void happened() {
        HappenedText told = new HappenedText(report.happened(), days, words);
        if (!told.isEmpty()) {
            sheet.heading(told.title());
            report.happened()
                    .events()
                    .forEach(event ->
                            sheet.row("m-2", MailStyle.ITEM, told.day(event) + ": " + told.sentence(event, true)));
            if (!told.left().isEmpty()) {
                sheet.row("m-2", MailStyle.QUIET, told.left());
            }
        }
    }

    private void quiet() {
        section("portfolio.quiet");
        PortfolioText.quiet(report, words).forEach(line -> sheet.row("m-2", MailStyle.QUIET, line));
        report.limits().forEach(limit -> sheet.row("m-2", MailStyle.QUIET, limit));
    }

    private void foot() {
        to.open("tr").open("td", "class", "m-3", "style", MailStyle.FOOT).text(DigestText.foot(digest, words) + " ");
        foot(words.say("mail.settings"), digest.home() + DigestText.SETTINGS);
        digest.links().forEach(link -> foot(link.words(), link.address()));
        to.close().close();
    }

    private void foot(String words, String address) {
        String style = MailStyle.PALE + "text-decoration:underline;";
        to.leaf("a", words, "class", "m-3", "href", address, "style", style).text(". ");
    }

    private void section(String title) {
        sheet.heading(words.say(title));
    }

    private void side(Side side) {
        String half = (side == Side.US ? "◖" : "◗") + GAP + words.say("side." + side);
        to.leaf("span", half, "class", side == Side.US ? "m-us" : "m-them", "style", MailStyle.side(side));
    }

    private void link(String text, String path) {
        sheet.link(text, digest.home() + path);
    }
}
