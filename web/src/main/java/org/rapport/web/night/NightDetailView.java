package org.rapport.web.night;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.night.NightService;
import org.rapport.night.NightView;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code night/detail.xhtml}: how the night of one business day went. */
@Named
@ViewScoped
public class NightDetailView implements Serializable {
    private static final long serialVersionUID = 1L;
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
    private transient NightView night;
    private transient NightSheet sheet;

    /** Reads how far the night is, also each time the page asks again. */
    public void load() {
        night = service.find(day);
        sheet = sheets.of(night, service.history(0, RULE).rows());
    }

    public String again() {
        return notices.attempt("night.started", () -> service.start(day), format.day(day))
                ? "/night/list.xhtml?faces-redirect=true"
                : null;
    }

    public NightView getNight() {
        if (night == null) {
            load();
        }
        return night;
    }

    public NightSheet getSheet() {
        if (sheet == null) {
            load();
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
