package org.rapport.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.LifeCycleStage;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerKind;
import org.rapport.partner.PartnerService;
import org.rapport.web.Notices;

/** Backs {@code partner/edit.xhtml}: a new partner, or one that exists. */
@Named
@ViewScoped
public class PartnerEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService service;

    @Inject
    private Notices notices;

    private String code;
    private UUID id;
    private boolean active = true;
    private String name;
    private PartnerForm form = new PartnerForm();

    public void load() {
        if (code != null) {
            PartnerCard card = service.findByCode(code);
            id = card.id();
            name = card.name();
            active = card.active();
            form = PartnerForm.of(card);
        }
    }

    public String save() {
        boolean saved = id == null
                ? notices.attempt("partner.created", () -> id = service.create(form.typed()), form.getName())
                : notices.attempt("partner.saved", () -> service.update(id, form.typed()), form.getName());
        return saved ? "/partner/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    public String end() {
        return notices.attempt("partner.ended", () -> service.deactivate(id), name) ? back() : null;
    }

    public String resume() {
        return notices.attempt("partner.resumed", () -> service.activate(id), name) ? back() : null;
    }

    private String back() {
        return "/partner/detail.xhtml?faces-redirect=true&id=" + id;
    }

    public List<PartnerKind> getKinds() {
        return List.of(PartnerKind.values());
    }

    public List<LifeCycleStage> getStages() {
        return List.of(LifeCycleStage.values());
    }

    public PartnerForm getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public boolean isActive() {
        return active;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
