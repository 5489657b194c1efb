package org.rapport.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.identity.Permission;
import org.rapport.partner.PartnerCard;
import org.rapport.report.AnsweredFigure;
import org.rapport.report.ReplyRow;
import org.rapport.report.ReplyService;
import org.rapport.report.ReportFrame;
import org.rapport.shared.Side;
import org.rapport.web.look.Reply;

/** The replies to the figures of a page, each read once however many figures are shown. */
@Named("replies")
@RequestScoped
public class Replies {
    private final Map<UUID, List<ReplyRow>> read = new HashMap<>();

    @Inject
    private ReplyService service;

    @Inject
    private Caller caller;

    /** What a side said to a figure about it, ready to be printed beside it. */
    public List<Reply> of(PartnerCard partner, String side, String figure) {
        if (partner == null) {
            return List.of();
        }
        return read.computeIfAbsent(partner.id(), service::standing).stream()
                .filter(row -> row.side() == Side.valueOf(side) && row.figure() == AnsweredFigure.valueOf(figure))
                .map(row -> printed(row, partner))
                .toList();
    }

    static Reply printed(ReplyRow row, PartnerCard partner) {
        String language =
                partner.languages().isEmpty() ? "en" : partner.languages().get(0);
        String company = row.side() == Side.US ? ReportFrame.house() : partner.name();
        return new Reply(
                row.side(), company, row.person(), row.side() == Side.US ? "" : language, row.on(), row.text(), "");
    }

    /** Whether the reader may answer for the side. */
    public boolean may(String side) {
        return caller.may(Permission.REPLY) && caller.side() == Side.valueOf(side);
    }
}
