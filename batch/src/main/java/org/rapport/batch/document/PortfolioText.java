package org.rapport.batch.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.repair.RepairTally;
import org.rapport.report.Chronicle;
import org.rapport.report.Days;
import org.rapport.report.Kept;
import org.rapport.report.Numbers;
import org.rapport.report.PartnerLine;
import org.rapport.report.PortfolioReport;
import org.rapport.report.Reply;
import org.rapport.report.SideScore;
import org.rapport.report.Warning;
import org.rapport.report.Words;

/** Lines of the portfolio that paper, mail and sheets tell alike. */
final class PortfolioText {
    /** Partners named where something is told of many. */
    private static final int NAMED = 5;

    private PortfolioText() {}

    static String share(Kept kept, Words words) {
        return kept.known()
                ? words.say("share", Numbers.percent(kept.share()), Numbers.shares(kept.low(), kept.high()))
                : words.say("share.unknown");
    }

    static String interval(SideScore score, Words words) {
        return words.say("mail.interval", Numbers.interval(score.low(), score.high()), score.n());
    }

    static String replied(Reply reply, Days days, Words words) {
        return words.say("mail.mover.reply", reply.firm(), reply.about(), days.brief(reply.on()));
    }

    /** The text of a warning; the partner is named at its end where the text does not name it. */
    static String naming(Warning warning) {
        return warning.text().contains(warning.partner())
                ? warning.text()
                : warning.text() + " " + warning.partner() + ".";
    }

    /** What is quiet, and of whom too little is known. */
    static List<String> quiet(PortfolioReport report, Words words) {
        List<String> lines = new ArrayList<>();
        if (!report.eventful()) {
            lines.add(words.say("portfolio.nothing.mail"));
        }
        lines.add(words.say("portfolio.quiet.partners", report.quiet()));
        if (!report.unknown().isEmpty()) {
            lines.add(unknown(report.unknown(), words));
        }
        return lines;
    }

    /** Those of whom too little is known: the ones with the most evidence by name, the others by their number. */
    private static String unknown(List<PartnerLine> rows, Words words) {
        String named = rows.stream()
                .sorted(Comparator.comparingInt(
                        row -> -row.ours().n() - row.theirs().n()))
                .limit(NAMED)
                .map(row -> words.say(
                        "portfolio.quiet.unknown.one",
                        row.partner(),
                        row.ours().n(),
                        row.theirs().n()))
                .collect(Collectors.joining(", "));
        return words.say("portfolio.quiet.unknown", rows.size(), named, Math.max(0, rows.size() - NAMED));
    }

    /** How many partners there are, and at how many trust moved. */
    static String counts(PortfolioReport report, Words words) {
        return words.say(
                "portfolio.counts",
                report.rows().size(),
                words.count(report.rose()),
                words.count(report.fell()),
                report.rose(),
                report.fell());
    }

    /** How many repairs are open, overdue, and recovered lately. */
    static String repairs(PortfolioReport report, Words words) {
        RepairTally tally = report.repairs();
        return words.say("portfolio.repairs", tally.open(), tally.overdue(), tally.recovered(), Chronicle.DAYS);
    }

    /** What is known of a side although the whole is not; {@code key} has places for name, score, interval and n. */
    static String parts(SideScore score, String key, Words words) {
        return score.parts().stream()
                .map(part -> words.say(
                        key,
                        words.say("dimension." + part.dimension()),
                        Numbers.score(part.score()),
                        Numbers.interval(part.low(), part.high()),
                        part.n()))
                .collect(Collectors.joining(", "));
    }
}
