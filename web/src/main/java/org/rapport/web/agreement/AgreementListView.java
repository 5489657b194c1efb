package org.rapport.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.rapport.agreement.AgreementRow;
import org.rapport.agreement.AgreementService;
import org.rapport.agreement.NoticeDay;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.shared.Page;

/** Backs {@code agreement/list.xhtml}: the agreements with one partner, or all within reach. */
@Named
@RequestScoped
public class AgreementListView {
    private static final int SIZE = 25;
    private static final int QUARTER = 90;

    @Inject
    private AgreementService service;

    @Inject
    private PartnerService partners;

    private final AgreementFilter filter = new AgreementFilter();
    private PartnerCard partner;
    private Page<AgreementRow> page;
    private List<NoticeDay> notices;

    public void load() {
        partner = filter.getPartner() == null ? null : partners.findByCode(filter.getPartner());
        page = service.page(filter.query(partner == null ? null : partner.id(), SIZE));
        notices = service.noticeDays(QUARTER).stream()
                .filter(day -> partner == null || day.partner().equals(partner.id()))
                .toList();
    }

    /** The partner whose agreements are listed, or null for all. */
    public PartnerCard getPartner() {
        return partner;
    }

    public AgreementFilter getFilter() {
        return filter;
    }

    public Page<AgreementRow> getPage() {
        return page;
    }

    /** Days up to which notice can be given, within a quarter, the next first. */
    public List<NoticeDay> getNotices() {
        return notices;
    }
}
