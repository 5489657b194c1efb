package org.rapport.web.dealing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.dealing.Answer;
import org.rapport.dealing.ConcessionRow;
import org.rapport.dealing.ConcessionService;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code dealing/request.xhtml}. */
@Named
@ViewScoped
public class RequestView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConcessionService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private UUID id;
    private ConcessionRow row;
    private PartnerCard partner;
    private DealingAct form;

    public void load() {
        if (id == null) {
            throw new NotFound("Concession", "");
        }
        row = service.find(id);
        partner = partners.find(row.partner());
        form = DealingAct.on(format.today());
    }

    public String answer() {
        return act("dealing.answered", () -> service.answer(id, form.getAnswer(), form.getOn(), form.getReason()));
    }

    public Answer[] getAnswers() {
        return Answer.values();
    }

    private String act(String key, Runnable action) {
        boolean done = notices.attempt(key, action, name());
        return done ? "/dealing/request.xhtml?faces-redirect=true&id=" + id : null;
    }

    private String name() {
        return row.subject();
    }

    public ConcessionRow getRow() {
        return row;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public DealingAct getForm() {
        return form;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
