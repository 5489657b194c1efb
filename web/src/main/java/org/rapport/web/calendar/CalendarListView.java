package org.rapport.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.rapport.partner.CalendarRow;
import org.rapport.partner.CalendarService;
import org.rapport.partner.CustomsService;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** Backs {@code calendar/list.xhtml}: the named days of a country in a year. */
@Named
@ViewScoped
public class CalendarListView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int AHEAD = 3;

    @Inject
    private CalendarService service;

    @Inject
    private CustomsService customs;

    @Inject
    private Notices notices;

    @Inject
    private Format format;

    private String country;
    private Integer year;
    private List<CalendarRow> rows;

    public void load() {
        country = country == null || country.isBlank() ? customs.house().country() : country;
        year = year == null ? format.today().getYear() : year;
        rows = service.year(country, year);
    }

    public String remove(UUID id, String name) {
        return notices.attempt("calendar.removed", () -> service.remove(id), name) ? here() : null;
    }

    /** This page, of the country and year that are shown. */
    public String here() {
        return "/calendar/list.xhtml?faces-redirect=true&country=" + country + "&year=" + year;
    }

    public List<CalendarRow> getRows() {
        return rows;
    }

    /** Years that can be chosen. */
    public List<Integer> getYears() {
        int now = format.today().getYear();
        return IntStream.rangeClosed(Math.min(now - 2, year), Math.max(now + AHEAD, year))
                .boxed()
                .toList();
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
