package org.rapport.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.goal.BenefitKind;
import org.rapport.goal.GoalCard;
import org.rapport.goal.GoalService;
import org.rapport.identity.Caller;
import org.rapport.identity.Permission;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code goal/detail.xhtml}. */
@Named
@ViewScoped
public class GoalDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GoalService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    private UUID id;
    private GoalCard card;
    private PartnerCard partner;
    private GoalWordForm form;

    public void load() {
        if (id == null) {
            throw new NotFound("Goal", "");
        }
        card = service.find(id);
        partner = partners.find(card.partner());
        Side silent = card.isConfirmed(caller.side()) ? caller.side().other() : caller.side();
        form = GoalWordForm.of(isBoth() ? silent : caller.side(), format.today());
    }

    public String confirm() {
        return act("goal.confirmed", () -> service.confirm(id, form.getSide(), form.getPerson()));
    }

    public String rank() {
        return act("goal.ranked", () -> service.rank(id, form.getSide(), form.getRank()));
    }

    public String report() {
        return act("goal.reported", () -> service.report(id, form.getValue(), form.getOn(), form.getNote()));
    }

    public String realise() {
        return act("goal.realised", () -> service.realise(id, form.benefit()));
    }

    public String achieve() {
        return act("goal.achieved", () -> service.achieve(id));
    }

    public String drop() {
        return act("goal.dropped", () -> service.drop(id));
    }

    private String act(String key, Runnable action) {
        return notices.attempt(key, action, card.title()) ? "/goal/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    public boolean isBoth() {
        return caller.may(Permission.RECORD_FOR_BOTH);
    }

    /** Whether a side that the reader can speak for has not confirmed yet. */
    public boolean isConfirmable() {
        boolean waits = isBoth() ? !card.isShared() : !card.isConfirmed(caller.side());
        return card.isOpen() && waits && caller.may(Permission.CONFIRM);
    }

    public List<Side> getSides() {
        return isBoth() ? List.of(Side.values()) : List.of(caller.side());
    }

    public List<BenefitKind> getKinds() {
        return List.of(BenefitKind.values());
    }

    public GoalCard getCard() {
        return card;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public GoalWordForm getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
