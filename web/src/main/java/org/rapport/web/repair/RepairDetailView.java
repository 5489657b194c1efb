package org.rapport.web.repair;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.repair.RepairCard;
import org.rapport.repair.RepairService;
import org.rapport.shared.NotFound;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code repair/detail.xhtml}. */
@Named
@ViewScoped
public class RepairDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RepairService service;

    @Inject
    private PartnerService partners;

    @Inject
    private RepairRecovery recoveries;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    private UUID id;
    private RepairCard card;
    private PartnerCard partner;
    private RepairRights rights;
    private RepairDeeds deeds;
    private RepairCurve curve;

    public void load() {
        if (id == null) {
            throw new NotFound("Repair", "");
        }
        card = service.find(id);
        partner = partners.find(card.partner());
        rights = RepairRights.of(card, caller);
        deeds = RepairDeeds.of(card, rights, format.today());
        curve = recoveries.of(card);
    }

    /** Does what a dialog or button of this name asks for. */
    public String act(String deed) {
        return act(deed, null);
    }

    /** The same about one harm, cause, action or expectation. */
    public String act(String deed, UUID about) {
        boolean done = notices.attempt("repair.done." + deed, () -> deeds.act(service, id, deed, about), card.title());
        return done ? "/repair/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    public RepairCard getCard() {
        return card;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public RepairRights getRights() {
        return rights;
    }

    public RepairDeeds getDeeds() {
        return deeds;
    }

    /** How the trust went that the violation cost, or null while too little is known. */
    public RepairCurve getCurve() {
        return curve;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
