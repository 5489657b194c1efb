package org.rapport.web.goal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.goal.GoalCard;
import org.rapport.goal.GoalService;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.web.Notices;

/** Backs {@code goal/edit.xhtml}: a goal is proposed, or a known one changed. */
@Named
@ViewScoped
public class GoalEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private GoalService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    private String code;
    private UUID id;
    private long version;
    private PartnerCard partner;
    private GoalForm form = new GoalForm();

    public void load() {
        if (id == null) {
            partner = partners.findByCode(code == null ? "" : code);
        } else {
            GoalCard card = service.find(id);
            partner = partners.find(card.partner());
            form = GoalForm.of(card);
            version = card.version();
        }
    }

    public String save() {
        boolean done = notices.attempt(id == null ? "goal.proposed" : "goal.changed", this::keep, form.getTitle());
        return done ? "/goal/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    private void keep() {
        if (id == null) {
            id = service.propose(form.said(partner.id()));
        } else {
            service.change(id, version, form.said(partner.id()));
        }
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public GoalForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
