package org.rapport.web.night;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.rapport.night.NightService;
import org.rapport.night.NightView;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code night/detail.xhtml}: how the night of one business day went. */
@Named
@RequestScoped
public class NightDetailView {
    private static final int RULE = 6;

    @Inject
    private NightService service;

    @Inject
    private NightSheets sheets;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private LocalDate day;
    private NightView night;
    private NightSheet sheet;

    public String again() {
        return notices.attempt("night.started", () -> service.start(day), format.day(day))
                ? "/night/list.xhtml?faces-redirect=true"
                : null;
    }

    public NightView getNight() {
        if (night == null) {
            night = service.find(day);
        }
        return night;
    }

    public NightSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.of(getNight(), service.history(0, RULE).rows());
        }
        return sheet;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
