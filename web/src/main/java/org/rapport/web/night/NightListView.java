package org.rapport.web.night;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.night.NightRow;
import org.rapport.night.NightService;
import org.rapport.night.NightView;
import org.rapport.shared.Page;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code night/list.xhtml}: the night that is being run, and the earlier ones. */
@Named
@ViewScoped
public class NightListView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    private static final int RULE = 6;

    @Inject
    private NightService service;

    @Inject
    private NightSheets sheets;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private int first;
    private LocalDate day;
    private LocalDate asOf;
    private Page<NightRow> page;
    private NightView running;
    private NightSheet sheet;

    public void load() {
        page = service.history(Math.max(0, first), SIZE);
        asOf = service.asOf().orElse(null);
        running = service.running().orElse(null);
        sheet = running == null
                ? null
                : sheets.of(running, service.history(0, RULE).rows());
        day = day == null ? format.today().minusDays(1) : day;
    }

    public String run() {
        return notices.attempt("night.started", () -> service.start(day), format.day(day))
                ? "/night/list.xhtml?faces-redirect=true"
                : null;
    }

    public String stop() {
        return notices.attempt("night.stopping", service::stop) ? "/night/list.xhtml?faces-redirect=true" : null;
    }

    public Page<NightRow> getPage() {
        return page;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    /** The night that is being run, or null. */
    public NightView getRunning() {
        return running;
    }

    public NightSheet getSheet() {
        return sheet;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
