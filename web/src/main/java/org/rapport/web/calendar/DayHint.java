package org.rapport.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.partner.CalendarService;
import org.rapport.partner.DayClash;
import org.rapport.partner.DayKind;
import org.rapport.web.Format;
import org.rapport.web.Say;

/** What both sides' calendars say of a day while it is being typed. */
@ApplicationScoped
public class DayHint {
    private CalendarService calendars;
    private Countries countries;
    private Caller caller;
    private Say say;
    private Format format;

    protected DayHint() {} // CDI proxy

    @Inject
    public DayHint(CalendarService calendars, Countries countries, Caller caller, Say say, Format format) {
        this.calendars = calendars;
        this.countries = countries;
        this.caller = caller;
        this.say = say;
        this.format = format;
    }

    /** A sentence for each side that does not work on the day; none if both do, or if there is no day yet. */
    public List<String> of(UUID partner, LocalDate day) {
        if (partner == null || day == null) {
            return List.of();
        }
        return calendars.clashes(partner, day).stream()
                .map(this::sentence)
                .distinct()
                .toList();
    }

    private String sentence(DayClash clash) {
        String country = countries.name(clash.country());
        String next = format.day(clash.next());
        if (clash.isWeekend()) {
            return say.of("calendar.hint.weekend", format.day(clash.day()), country, next);
        }
        boolean shutdown = clash.dayOff().kind() == DayKind.SHUTDOWN;
        String what = say.of(
                shutdown ? "calendar.hint.shutdown" : "calendar.hint.holiday",
                format.day(clash.day()),
                clash.dayOff().name(),
                country,
                next);
        if (clash.dayOff().estimated()) {
            return what + " " + say.of("calendar.hint.estimated");
        }
        return clash.side() == caller.side() ? what : what + " " + say.of("calendar.hint.counts");
    }
}
