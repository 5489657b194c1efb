package org.rapport.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.rapport.partner.CalendarService;
import org.rapport.partner.DayKind;
import org.rapport.web.Notices;

/** Enters days into the calendar of the country that {@code calendar/list.xhtml} shows, one by one or from a file. */
@Named
@ViewScoped
public class CalendarEntryView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final DayKind[] KINDS = {DayKind.HOLIDAY, DayKind.WORKING_DAY};

    @Inject
    private CalendarService service;

    @Inject
    private CalendarListView list;

    @Inject
    private Notices notices;

    private final CalendarDayForm form = new CalendarDayForm();
    private transient Part file;
    private boolean wholeYear;

    public String add() {
        boolean done = notices.attempt(
                "calendar.added", () -> service.add(form.of(list.getCountry(), null)), form.getName(), form.getDay());
        if (done) {
            list.setYear(form.getDay().getYear());
        }
        return done ? list.here() : null;
    }

    /** Takes the days of an iCalendar file over. */
    public String take() {
        return notices.attempt("calendar.taken", this::read, file.getSubmittedFileName()) ? list.here() : null;
    }

    private void read() {
        try (InputStream content = file.getInputStream()) {
            service.takeIcs(list.getCountry(), file.getSubmittedFileName(), content, wholeYear);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public DayKind[] getKinds() {
        return KINDS.clone();
    }

    public CalendarDayForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isWholeYear() {
        return wholeYear;
    }

    public void setWholeYear(boolean wholeYear) {
        this.wholeYear = wholeYear;
    }
}
