package org.rapport.web.dealing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.dealing.ChangeRow;
import org.rapport.dealing.ChangeService;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.web.ActiveUser;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code dealing/change.xhtml}. */
@Named
@ViewScoped
public class ChangeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ChangeService service;

    @Inject
    private PartnerService partners;

    @Inject
    private ActiveUser user;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private UUID id;
    private ChangeRow row;
    private PartnerCard partner;
    private DealingAct form;

    public void load() {
        if (id == null) {
            throw new NotFound("Change", "");
        }
        row = service.find(id);
        partner = partners.find(row.partner());
        form = DealingAct.on(format.today());
    }

    public String consent() {
        return act("dealing.consented", () -> service.consent(id, form.getOn()));
    }

    /** Whether the reader can agree for the side that did not make the change. */
    public boolean isConsenting() {
        boolean both = user.may("RECORD_FOR_BOTH");
        Side own = user.isGuest() ? Side.PARTNER : Side.US;
        return row.consentedOn() == null && user.may("CONFIRM") && (both || row.by() != own);
    }

    private String act(String key, Runnable action) {
        boolean done = notices.attempt(key, action, name());
        return done ? "/dealing/change.xhtml?faces-redirect=true&id=" + id : null;
    }

    private String name() {
        return row.subject();
    }

    public ChangeRow getRow() {
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
