package org.rapport.batch.document;

import org.rapport.report.Days;
import org.rapport.report.Digest;
import org.rapport.report.Kept;
import org.rapport.report.Mover;
import org.rapport.report.Numbers;
import org.rapport.report.PortfolioReport;
import org.rapport.report.Words;
import org.rapport.shared.Side;
import org.rapport.trust.Standing;

/** The digest without markup, line by line as the HTML mail tells it. */
final class DigestText {
    /** Where a reader chooses how often mails come. */
    static final String SETTINGS = "/report/list.xhtml";

    private final Digest digest;
    private final PortfolioReport report;
    private final Words words;
    private final Days days;
    private final StringBuilder out = new StringBuilder();

    private DigestText(Digest digest, Words words) {
        this.digest = digest;
        this.report = digest.portfolio();
        this.words = words;
        this.days = new Days(report.issue().asOf(), words.locale());
    }

    static String of(Digest digest, Words words) {
        return new DigestText(digest, words).write();
    }

    private String write() {
        line(words.say("brand") + " · "
                + words.say("report.facts", days.full(report.issue().asOf())));
        section(report.finding());
        line(words.say("mail.greeting", digest.recipient()));
        line(PortfolioText.counts(report, words));
        line(PortfolioText.repairs(report, words));
        out.append('\n');
        kept(Side.US, report.ours());
        kept(Side.PARTNER, report.theirs());
        needs();
        warnings();
        movers();
        happened();
        section(words.say("portfolio.quiet"));
        PortfolioText.quiet(report, words).forEach(this::line);
        report.limits().forEach(this::line);
        out.append('\n');
        line(foot(digest, words));
        line(words.say("mail.settings") + ": " + digest.home() + SETTINGS);
        digest.links().forEach(link -> line(link.words() + ": " + link.address()));
        return out.toString();
    }

    /** Why the mail came, what is attached, and the night it stands on. */
    static String foot(Digest digest, Words words) {
        var issue = digest.portfolio().issue();
        String attached = digest.attached().isEmpty() ? "" : " " + words.say("mail.attached", digest.attached());
        return digest.reason() + attached + " " + words.say("mail.foot", issue.night(), issue.policy());
    }

    /** The standing with its step of four, readable without colour. */
    static String standing(Standing standing, Words words) {
        String word = words.say("standing." + standing);
        return standing == Standing.UNKNOWN ? word : word + " " + (standing.ordinal() + 1) + "/4";
    }

    private void kept(Side side, Kept kept) {
        line(words.say("side." + side) + " " + words.say("portfolio.kept") + ": "
                + words.say("kept", kept.kept(), kept.due()) + " (" + PortfolioText.share(kept, words) + ")");
    }

    private void needs() {
        if (!report.needs().isEmpty()) {
            section(words.say("portfolio.needs.title"));
            report.needs().forEach(need -> linked(need.partner() + ": " + need.text(), need.path()));
        }
        out.append('\n');
        line(words.say("mail.open") + ": " + digest.home() + "/");
    }

    private void warnings() {
        if (!report.warnings().isEmpty()) {
            section(words.say("portfolio.warnings"));
            report.warnings()
                    .forEach(warning -> linked(
                            words.say("side." + warning.side()) + " " + PortfolioText.naming(warning), warning.path()));
        }
    }

    private void movers() {
        if (!report.movers().isEmpty()) {
            section(words.say("portfolio.movers"));
            report.movers().forEach(this::mover);
        }
    }

    private void mover(Mover mover) {
        var score = mover.score();
        line(mover.partner() + ", " + words.say("side." + score.side()) + ": " + Numbers.change(score.change()) + ", "
                + Numbers.score(score.overall()) + ", " + standing(score.standing(), words));
        linked(mover.reason() + " " + PortfolioText.interval(score, words), mover.path());
        if (mover.reply() != null) {
            line("  “" + mover.reply().text() + "”");
            line("  " + PortfolioText.replied(mover.reply(), days, words));
        }
    }

    private void happened() {
        HappenedText told = new HappenedText(report.happened(), days, words);
        if (!told.isEmpty()) {
            section(told.title());
            report.happened().events().forEach(event -> line(told.day(event) + ": " + told.sentence(event, true)));
            line(told.left());
        }
    }

    private void section(String title) {
        out.append('\n');
        line(title);
        line("-".repeat(Math.min(60, title.length())));
    }

    private void linked(String text, String path) {
        line(text);
        line("  " + digest.home() + path);
    }

    /** One line; what somebody typed cannot begin another one. */
    private void line(String text) {
        out.append(text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").stripTrailing())
                .append('\n');
    }
}
