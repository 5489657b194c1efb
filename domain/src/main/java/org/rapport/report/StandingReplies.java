package org.rapport.report;

import java.util.List;
import java.util.stream.Collectors;
import org.rapport.shared.Side;

/** The replies that stand around a partner on a day, as reports print them. */
record StandingReplies(List<FigureReply> standing, String partner, Words words) {
    StandingReplies {
        standing = List.copyOf(standing);
    }

    /** All of them, the newest first. */
    List<Reply> all() {
        return standing.stream().map(this::printed).toList();
    }

    /** What was replied to a figure, each side by its name; null where nobody did. */
    String to(AnsweredFigure figure) {
        String told = standing.stream()
                .filter(reply -> reply.figure() == figure)
                .map(reply -> words.say("reply.said", firm(reply), reply.text()))
                .collect(Collectors.joining(" "));
        return told.isEmpty() ? null : told;
    }

    /** The newest reply of a side to its trust score; null where there is none. */
    Reply toTrust(Side side) {
        return standing.stream()
                .filter(reply -> reply.side() == side && reply.figure() == AnsweredFigure.TRUST)
                .findFirst()
                .map(this::printed)
                .orElse(null);
    }

    private Reply printed(FigureReply reply) {
        return new Reply(
                reply.side(),
                firm(reply),
                words.say("reply.figure." + reply.figure()),
                reply.text(),
                reply.person(),
                reply.on());
    }

    private String firm(FigureReply reply) {
        return reply.side() == Side.US ? ReportFrame.house() : partner;
    }
}
