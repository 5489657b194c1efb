package org.rapport.web.issue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.identity.Caller;
import org.rapport.issue.IssueQuery;
import org.rapport.issue.IssueQuery.Shown;
import org.rapport.issue.IssueRow;
import org.rapport.issue.IssueService;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Page;
import org.rapport.web.commitment.PartnerChoice;

/** Backs {@code issue/list.xhtml}: all issues, or those with one partner. */
@Named
@RequestScoped
public class IssueListView {
    private static final int SIZE = 25;

    @Inject
    private IssueService service;

    @Inject
    private PartnerService partners;

    @Inject
    private PartnerChoice choice;

    @Inject
    private Caller caller;

    private final IssueFilter filter = new IssueFilter();
    private PartnerCard partner;
    private Page<IssueRow> page;
    private long waiting;
    private long toVerify;

    public void load() {
        if (filter.getPartner() != null && !filter.getPartner().isBlank()) {
            partner = partners.findByCode(filter.getPartner());
        } else if (caller.boundTo().isPresent()) {
            partner = partners.find(caller.boundTo().get());
        }
        page = service.page(filter.query(partner == null ? null : partner.id(), SIZE));
        waiting = count(new IssueQuery(id(), Shown.UNANSWERED, null, caller.side(), null, "number", false, 0, 1));
        toVerify = count(new IssueQuery(id(), Shown.TO_VERIFY, null, null, null, "number", false, 0, 1));
    }

    private java.util.UUID id() {
        return partner == null ? null : partner.id();
    }

    private long count(IssueQuery query) {
        return service.page(query).total();
    }

    public IssueFilter getFilter() {
        return filter;
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public List<PartnerRow> getPartners() {
        return choice.all();
    }

    public Page<IssueRow> getPage() {
        return page;
    }

    /** Issues that wait for an answer of the reader's side. */
    public long getWaiting() {
        return waiting;
    }

    /** Issues that are mended and not yet verified. */
    public long getToVerify() {
        return toVerify;
    }
}
