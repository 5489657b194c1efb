package org.rapport.web.engagement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.engagement.QuestionService;
import org.rapport.identity.Caller;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Permission;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;
import org.rapport.web.Notices;

/** Backs {@code engagement/tell.xhtml}: what is to be told by a day. */
@Named
@ViewScoped
public class CourtesyView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Caller caller;

    @Inject
    private Notices notices;

    private String partnerCode;
    private PartnerCard partner;
    private Side side;
    private String what;
    private LocalDate dueOn;

    public void load() {
        if (!caller.may(Permission.ENGAGE)) {
            throw new NotPermitted(Permission.ENGAGE);
        }
        partner = partners.findByCode(partnerCode == null ? "" : partnerCode);
        side = caller.side();
    }

    public String agree() {
        return act("engagement.tellAgreed", () -> service.agree(partner.id(), side, what, dueOn));
    }

    private String act(String key, Runnable action) {
        return notices.attempt(key, action)
                ? "/engagement/list.xhtml?faces-redirect=true&partner=" + partner.code()
                : null;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public String getPartnerCode() {
        return partnerCode;
    }

    public void setPartnerCode(String partnerCode) {
        this.partnerCode = partnerCode;
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
