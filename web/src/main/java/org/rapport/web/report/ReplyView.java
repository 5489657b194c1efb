package org.rapport.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.report.AnsweredFigure;
import org.rapport.report.ReplyRow;
import org.rapport.report.ReplyService;
import org.rapport.shared.Side;
import org.rapport.web.Notices;
import org.rapport.web.look.Reply;

/** Backs {@code report/reply.xhtml}: a side answers a figure about it, or takes its answer back. */
@Named
@ViewScoped
public class ReplyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReplyService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    private String code;
    private Side side = Side.US;
    private AnsweredFigure figure = AnsweredFigure.TRUST;
    private PartnerCard partner;
    private List<ReplyRow> rows;
    private String text;

    public void load() {
        partner = partners.findByCode(code == null ? "" : code);
        rows = service.standing(partner.id()).stream()
                .filter(row -> row.side() == side && row.figure() == figure)
                .toList();
    }

    public String reply() {
        return act("reply.said", () -> service.reply(partner.id(), side, figure, text));
    }

    public String withdraw(UUID id) {
        return act("reply.withdrawn", () -> service.withdraw(id));
    }

    private String act(String key, Runnable action) {
        return notices.attempt(key, action) ? "/report/reply.xhtml?faces-redirect=true&includeViewParams=true" : null;
    }

    /** A reply as it stands beside the figure. */
    public Reply printed(ReplyRow row) {
        return Replies.printed(row, partner);
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public List<ReplyRow> getRows() {
        return rows;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side == null ? Side.US : side;
    }

    public AnsweredFigure getFigure() {
        return figure;
    }

    public void setFigure(AnsweredFigure figure) {
        this.figure = figure == null ? AnsweredFigure.TRUST : figure;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
