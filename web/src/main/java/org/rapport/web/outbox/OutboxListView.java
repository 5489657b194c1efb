package org.rapport.web.outbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.rapport.report.MailState;
import org.rapport.report.OutboxRow;
import org.rapport.report.OutboxService;
import org.rapport.report.PausedDigest;
import org.rapport.shared.Page;

/** Backs {@code outbox/list.xhtml}: the mails, sent and to be sent. */
@Named
@RequestScoped
public class OutboxListView {
    private static final int SIZE = 25;

    @Inject
    private OutboxService service;

    private LocalDate day;
    private MailState state;
    private String sort = "-day";
    private int first;
    private Page<OutboxRow> page;
    private long failed;
    private List<PausedDigest> paused;

    public void load() {
        boolean descending = sort.startsWith("-");
        String column = descending ? sort.substring(1) : sort;
        page = service.page(day, state, column, descending, Math.max(0, first), SIZE);
        failed = service.page(null, MailState.FAILED, "day", true, 0, 1).total()
                + service.page(null, MailState.BOUNCED, "day", true, 0, 1).total();
        paused = service.paused();
    }

    public List<MailState> getStates() {
        return List.of(MailState.values());
    }

    public Page<OutboxRow> getPage() {
        return page;
    }

    /** The digests that pause because addresses refuse mail. */
    public List<PausedDigest> getPaused() {
        return paused;
    }

    /** Mails of any day that could not be sent. */
    public long getFailed() {
        return failed;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public MailState getState() {
        return state;
    }

    public void setState(MailState state) {
        this.state = state;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? "-day" : sort;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
