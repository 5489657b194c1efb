package org.rapport.web.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.partner.DayKind;
import org.rapport.partner.NewCalendarDay;

/** What is typed when a day is entered into a calendar. */
public class CalendarDayForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private LocalDate until;
    private DayKind kind = DayKind.HOLIDAY;
    private String name;
    private String source;
    private boolean estimated;

    NewCalendarDay of(String country, UUID partner) {
        return new NewCalendarDay(country, partner, day, kind, name, source, estimated, false);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isEstimated() {
        return estimated;
    }

    public void setEstimated(boolean estimated) {
        this.estimated = estimated;
    }
}
