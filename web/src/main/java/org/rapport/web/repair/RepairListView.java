package org.rapport.web.repair;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.issue.By;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.repair.RepairQuery.Shown;
import org.rapport.repair.RepairRow;
import org.rapport.repair.RepairService;
import org.rapport.repair.ViolationRow;
import org.rapport.repair.ViolationState;
import org.rapport.shared.Page;
import org.rapport.web.Notices;

/** Backs {@code repair/list.xhtml}: what was proposed, and all repairs, or those with one partner. */
@Named
@ViewScoped
public class RepairListView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    private static final int MOST = 100;

    @Inject
    private RepairService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    private final RepairFilter filter = new RepairFilter();
    private PartnerCard partner;
    private Page<RepairRow> page;
    private Page<ViolationRow> proposals;
    private UUID dismissed;
    private String reason;

    public void load() {
        if (filter.getPartner() != null && !filter.getPartner().isBlank()) {
            partner = partners.findByCode(filter.getPartner());
        } else if (caller.boundTo().isPresent()) {
            partner = partners.find(caller.boundTo().get());
        }
        UUID only = partner == null ? null : partner.id();
        page = service.page(filter.query(only, SIZE));
        proposals = service.violations(only, ViolationState.PROPOSED, 0, MOST);
    }

    /** Takes a proposal up. */
    public String takeUp(UUID violation) {
        UUID[] repair = new UUID[1];
        boolean done = notices.attempt("repair.done.takeUp", () -> repair[0] = service.takeUp(violation));
        return done ? "/repair/detail.xhtml?faces-redirect=true&id=" + repair[0] : null;
    }

    /** Sets a proposal aside. */
    public String dismiss() {
        boolean done = notices.attempt("repair.done.dismiss", () -> service.dismiss(dismissed, reason, By.CALLER));
        String only = partner == null ? "" : "&partner=" + partner.code();
        return done ? "/repair/list.xhtml?faces-redirect=true" + only : null;
    }

    public RepairFilter getFilter() {
        return filter;
    }

    public Shown[] getStates() {
        return Shown.values();
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public Page<RepairRow> getPage() {
        return page;
    }

    public Page<ViolationRow> getProposals() {
        return proposals;
    }

    /** Proposals that the reader's side may set aside. */
    public java.util.List<ViolationRow> getHarming() {
        return proposals.rows().stream()
                .filter(one -> one.causer() != caller.side())
                .toList();
    }

    public UUID getDismissed() {
        return dismissed;
    }

    public void setDismissed(UUID dismissed) {
        this.dismissed = dismissed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
