package org.rapport.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.CalendarRow;
import org.rapport.partner.CalendarService;
import org.rapport.partner.PartnerCalendar;
import org.rapport.partner.PartnerCard;
import org.rapport.partner.PartnerService;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code partner/calendar.xhtml}: when we and a partner work. */
@Named
@ViewScoped
public class PartnerCalendarView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int QUARTER = 90;

    @Inject
    private CalendarService service;

    @Inject
    private PartnerService partners;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private final CalendarDayForm form = new CalendarDayForm();
    private String code;
    private PartnerCard partner;
    private PartnerCalendar calendar;
    private List<CalendarRow> own;

    public void load() {
        partner = partners.findByCode(code == null ? "" : code);
        LocalDate today = format.today();
        calendar = service.of(partner.id(), today, today.plusDays(QUARTER));
        own = service.own(partner.id(), today);
    }

    public String shutDown() {
        boolean done = notices.attempt(
                "calendar.shut",
                () -> service.shutDown(partner.id(), form.getDay(), form.getUntil(), form.getName(), form.getSource()),
                form.getName());
        return done ? here() : null;
    }

    public String remove(UUID id, String name) {
        return notices.attempt("calendar.removed", () -> service.remove(id), name) ? here() : null;
    }

    String here() {
        return "/partner/calendar.xhtml?faces-redirect=true&code=" + partner.code();
    }

    public PartnerCard getPartner() {
        return partner;
    }

    public PartnerCalendar getCalendar() {
        return calendar;
    }

    public List<CalendarRow> getOwn() {
        return own;
    }

    public CalendarDayForm getForm() {
        return form;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
