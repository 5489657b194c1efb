package org.rapport.web.partner;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.Colleague;
import org.rapport.partner.ContactRow;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Side;
import org.rapport.web.Notices;

/** Backs the part of {@code partner/edit.xhtml} that names who answers for a relationship. */
@Named
@ViewScoped
public class PartnerAnsweringView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PartnerService service;

    @Inject
    private Notices notices;

    private PartnerCard card;
    private UUID manager;
    private UUID ourSponsor;
    private UUID theirSponsor;

    public void load(String code) {
        if (code != null) {
            card = service.findByCode(code);
            manager = card.manager();
            ourSponsor = card.ourSponsor();
            theirSponsor = card.theirSponsor();
        }
    }

    public String appoint() {
        boolean done = notices.attempt(
                "partner.appointed", () -> service.appoint(card.id(), manager, ourSponsor, theirSponsor), card.name());
        return done ? "/partner/detail.xhtml?faces-redirect=true&id=" + card.id() : null;
    }

    public List<Colleague> getColleagues() {
        return service.colleagues();
    }

    /** Who can be named on the partner's side. */
    public List<ContactRow> getContacts() {
        return service.contacts(card.id()).stream()
                .filter(contact -> contact.side() == Side.PARTNER)
                .toList();
    }

    public UUID getManager() {
        return manager;
    }

    public void setManager(UUID manager) {
        this.manager = manager;
    }

    public UUID getOurSponsor() {
        return ourSponsor;
    }

    public void setOurSponsor(UUID ourSponsor) {
        this.ourSponsor = ourSponsor;
    }

    public UUID getTheirSponsor() {
        return theirSponsor;
    }

    public void setTheirSponsor(UUID theirSponsor) {
        this.theirSponsor = theirSponsor;
    }
}
