package org.rapport.web.repair;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.repair.RepairService;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code repair/edit.xhtml}: a violation is recorded. */
@Named
@ViewScoped
public class RepairEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RepairService service;

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
    private ViolationForm form;
    private UUID id;

    public void load() {
        partner = partners.findByCode(code == null ? "" : code);
        form = ViolationForm.of(caller.side(), format.today());
    }

    public String save() {
        boolean done = notices.attempt(
                "repair.done.record", () -> id = service.record(form.said(partner.id())), form.getTitle());
        return done ? "/repair/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public ViolationForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
