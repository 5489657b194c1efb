package org.rapport.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rapport.goal.GoalCard;
import org.rapport.goal.GoalService;
import org.rapport.goal.NewRevisit;
import org.rapport.goal.RevisitRow;
import org.rapport.identity.Caller;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code goal/list.xhtml}: the goals shared with one partner. */
@Named
@ViewScoped
public class GoalListView implements Serializable {
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

    private String code;
    private PartnerCard partner;
    private List<GoalCard> goals;
    private List<RevisitRow> revisits;
    private GoalWordForm form;

    public void load() {
        boolean own = (code == null || code.isBlank()) && caller.boundTo().isPresent();
        partner = own ? partners.find(caller.boundTo().get()) : partners.findByCode(code == null ? "" : code);
        code = partner.code();
        goals = service.ofPartner(partner.id());
        revisits = service.revisits(partner.id());
        form = GoalWordForm.of(caller.side(), format.today());
    }

    public String revisit() {
        boolean done = notices.attempt(
                "goal.revisited",
                () -> service.revisit(partner.id(), NewRevisit.of(form.getOn(), form.getNote())),
                partner.name());
        return done ? "/goal/list.xhtml?faces-redirect=true&partner=" + code : null;
    }

    /** Open goals that both sides have confirmed. */
    public long getShared() {
        return goals.stream().filter(one -> one.isOpen() && one.isShared()).count();
    }

    /** Open goals that wait for the word of the reader's side. */
    public long getWaiting() {
        return goals.stream()
                .filter(one -> one.isOpen() && !one.isConfirmed(caller.side()))
                .count();
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public List<GoalCard> getGoals() {
        return goals;
    }

    public List<RevisitRow> getRevisits() {
        return revisits;
    }

    public GoalWordForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
