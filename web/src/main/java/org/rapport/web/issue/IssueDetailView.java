package org.rapport.web.issue;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.issue.IssueCard;
import org.rapport.issue.IssueService;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.NotFound;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code issue/detail.xhtml}. */
@Named
@ViewScoped
public class IssueDetailView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private IssueService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    private UUID id;
    private IssueCard card;
    private PartnerCard partner;
    private IssueRights rights;
    private IssueDeeds deeds;

    public void load() {
        if (id == null) {
            throw new NotFound("Issue", "");
        }
        card = service.find(id);
        partner = partners.find(card.partner());
        rights = IssueRights.of(card, caller);
        deeds = IssueDeeds.of(card, rights, format.today());
    }

    /** Does what a dialog or button of this name asks for. */
    public String act(String deed) {
        return act(deed, null);
    }

    /** The same about one cause or action. */
    public String act(String deed, UUID about) {
        boolean done = notices.attempt("issue.done." + deed, () -> deeds.act(service, id, deed, about), card.title());
        return done ? "/issue/detail.xhtml?faces-redirect=true&id=" + id : null;
    }

    public IssueCard getCard() {
        return card;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public IssueRights getRights() {
        return rights;
    }

    /** What is typed in each dialog, by its name. */
    public IssueDeeds getDeeds() {
        return deeds;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
