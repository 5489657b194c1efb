package org.rapport.web.alert;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.rapport.report.AlertLine;
import org.rapport.report.OwnAlertService;
import org.rapport.report.OwnAlerts;
import org.rapport.web.Format;
import org.rapport.web.LastNight;
import org.rapport.web.Notices;

/** The early warnings that concern the reader, on a page of their own and on Today. */
@Named
@ViewScoped
public class AlertListView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIRST = 6;

    @Inject
    private OwnAlertService service;

    @Inject
    private LastNight night;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private OwnAlerts own;

    @PostConstruct
    protected void load() {
        own = service.standing(night.getFiguresDay());
    }

    public List<AlertLine> getAll() {
        return own.standing();
    }

    /** The first of them, where there is no room for all. */
    public List<AlertLine> getFirst() {
        return own.standing().stream().limit(FIRST).toList();
    }

    public List<OwnAlerts.Later> getLater() {
        return own.later();
    }

    /** Puts one off for a week, and shows the same page again. */
    public String remind(UUID id) {
        notices.attempt(
                "alert.reminded",
                () -> service.remindInAWeek(id),
                format.day(format.today().plusDays(7)));
        return again();
    }

    public String bringBack(UUID id) {
        notices.attempt("alert.broughtback", () -> service.bringBack(id));
        return again();
    }

    private static String again() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId()
                + "?faces-redirect=true&includeViewParams=true";
    }
}
