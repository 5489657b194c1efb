package org.rapport.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.partner.PartnerQuery;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.PartnerService;
import org.rapport.report.DocumentService;
import org.rapport.shared.Page;
import org.rapport.web.ActiveUser;

/** Backs {@code report/list.xhtml}: the documents of one business day, and of which days there are some. */
@Named
@ViewScoped
public class ReportListView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    private static final int DAYS = 14;

    @Inject
    private DocumentService documents;

    @Inject
    private PartnerService partners;

    @Inject
    private ActiveUser user;

    private LocalDate day;
    private String text;
    private int first;
    private List<LocalDate> days;
    private Page<PartnerRow> page;
    private Set<UUID> present;
    private boolean portfolio;

    public void load() {
        days = documents.days();
        day = day == null && !days.isEmpty() ? days.get(0) : day;
        page = partners.page(new PartnerQuery(text, null, null, null, "name", false, Math.max(0, first), SIZE));
        List<UUID> listed = page.rows().stream().map(PartnerRow::id).toList();
        present = day == null ? Set.of() : documents.present(day, listed);
        portfolio = day != null && user.may("READ_PORTFOLIO") && documents.hasPortfolio(day);
    }

    /** The latest days with documents. */
    public List<LocalDate> getDays() {
        return days.subList(0, Math.min(DAYS, days.size()));
    }

    public int getDayCount() {
        return days.size();
    }

    public Page<PartnerRow> getPage() {
        return page;
    }

    /** Whether a partner has documents of the day. */
    public boolean has(UUID partner) {
        return present.contains(partner);
    }

    /** Whether the report on all partners is there, and open to the user. */
    public boolean isPortfolio() {
        return portfolio;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
