package org.rapport.web.agreement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.agreement.AgreementKind;
import org.rapport.agreement.AgreementService;
import org.rapport.agreement.Renewal;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.web.Notices;

/** Backs {@code agreement/edit.xhtml}: an agreement is drafted. */
@Named
@ViewScoped
public class AgreementEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AgreementService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    private String code;
    private PartnerCard partner;
    private final AgreementForm form = new AgreementForm();
    private UUID id;

    public void load() {
        partner = partners.findByCode(code);
    }

    public String draft() {
        boolean done = notices.attempt(
                "agreement.drafted", () -> id = service.draft(form.drafted(partner.id())), form.getTitle());
        return done ? "/agreement/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    public AgreementKind[] getKinds() {
        return AgreementKind.values();
    }

    public Renewal[] getRenewals() {
        return Renewal.values();
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public AgreementForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
