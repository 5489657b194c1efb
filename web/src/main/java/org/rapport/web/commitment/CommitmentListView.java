package org.rapport.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentRow;
import org.rapport.commitment.CommitmentService;
import org.rapport.partner.PartnerRow;
import org.rapport.shared.Page;
import org.rapport.web.Format;

/** Backs {@code commitment/list.xhtml}. */
@Named
@RequestScoped
public class CommitmentListView {
    private static final int SIZE = 25;
    private static final int WEEK = 7;

    @Inject
    private CommitmentService service;

    @Inject
    private PartnerChoice partners;

    @Inject
    private Format format;

    private final CommitmentFilter filter = new CommitmentFilter();
    private Page<CommitmentRow> page;
    private long dueSoon;
    private long overdue;

    public void load() {
        page = service.page(filter.query(partners.meant(filter.getPartner()), SIZE));
        LocalDate today = format.today();
        dueSoon = open(today, today.plusDays(WEEK - 1));
        overdue = open(null, today.minusDays(1));
    }

    private long open(LocalDate from, LocalDate until) {
        return service.page(CommitmentQuery.openBetween(from, until, 1)).total();
    }

    public CommitmentFilter getFilter() {
        return filter;
    }

    public List<PartnerRow> getPartners() {
        return partners.all();
    }

    public Page<CommitmentRow> getPage() {
        return page;
    }

    /** Open promises for the seven days that begin today. */
    public long getDueSoon() {
        return dueSoon;
    }

    /** Open promises whose day has passed. */
    public long getOverdue() {
        return overdue;
    }
}
