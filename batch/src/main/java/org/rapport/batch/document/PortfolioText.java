package org.rapport.batch.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapport.report.Days;
import org.rapport.report.Kept;
import org.rapport.report.Numbers;
import org.rapport.report.PortfolioReport;
import org.rapport.report.Reply;
import org.rapport.report.SideScore;
import org.rapport.report.Warning;
import org.rapport.report.Words;

/** Lines of the portfolio that paper, mail and sheets tell alike. */
final class PortfolioText {
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
        String unknown = report.unknown().stream()
                .map(row -> words.say(
                        "portfolio.quiet.unknown.one",
                        row.partner(),
                        row.ours().n(),
                        row.theirs().n()))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            lines.add(words.say("portfolio.quiet.unknown", unknown));
        }
        return lines;
    }
}
