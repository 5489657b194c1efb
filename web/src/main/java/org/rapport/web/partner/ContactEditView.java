package org.rapport.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.web.Notices;

/** Backs {@code partner/contact.xhtml}: somebody of either side, new or known. */
@Named
@ViewScoped
public class ContactEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService service;

    @Inject
    private Notices notices;

    private String code;
    private UUID id;
    private PartnerCard partner;
    private ContactForm form = new ContactForm();

    public void load() {
        partner = service.findByCode(code == null ? "" : code);
        if (id != null) {
            form = service.contacts(partner.id()).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .map(ContactForm::of)
                    .orElseThrow(() -> new NotFound("Contact", id));
        }
    }

    public String save() {
        return notices.attempt("contact.saved", this::keep, form.getName()) ? back() : null;
    }

    private void keep() {
        if (id == null) {
            service.addContact(partner.id(), form.typed());
        } else {
            service.editContact(id, form.typed());
        }
    }

    public String remove() {
        return notices.attempt("contact.removed", () -> service.removeContact(id), form.getName()) ? back() : null;
    }

    private String back() {
        return "/partner/detail.xhtml?faces-redirect=true&id=" + partner.id();
    }

    public List<Side> getSides() {
        return List.of(Side.values());
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public ContactForm getForm() {
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
