package org.rapport.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.rapport.audit.AuditQuery;
import org.rapport.audit.AuditRow;
import org.rapport.identity.AuditService;
import org.rapport.shared.Page;

/** Backs {@code audit/list.xhtml}: who changed what, newest first, and whether the chain of seals is whole. */
@Named
@RequestScoped
public class AuditListView {
    private static final int SIZE = 50;

    @Inject
    private AuditService service;

    @Inject
    private Clock clock;

    private String text;
    private LocalDate from;
    private LocalDate until;
    private String sort = "-at";
    private int first;
    private Page<AuditRow> page;
    private Long firstBreak;

    public void load() {
        boolean oldestFirst = "at".equals(sort);
        AuditQuery query =
                new AuditQuery(text, start(from), until == null ? null : start(until.plusDays(1)), oldestFirst);
        page = service.page(query, Math.max(0, first), SIZE);
        firstBreak = service.firstBreak().orElse(null);
    }

    private Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toInstant();
    }

    public Page<AuditRow> getPage() {
        return page;
    }

    /** Last entry of the sealed range that was altered, or null while all is whole. */
    public Long getFirstBreak() {
        return firstBreak;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
