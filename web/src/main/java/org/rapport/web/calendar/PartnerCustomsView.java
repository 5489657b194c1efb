package org.rapport.web.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.rapport.identity.Caller;
import org.rapport.partner.CalendarService;
import org.rapport.partner.CustomsCard;
import org.rapport.partner.CustomsService;
import org.rapport.partner.GreetingService;
import org.rapport.partner.NewGreeting;
import org.rapport.partner.TimeRange;
import org.rapport.partner.UpcomingHoliday;
import org.rapport.shared.Side;
import org.rapport.web.Format;
import org.rapport.web.Notices;

/** The customs of the partner that {@code partner/calendar.xhtml} shows: etiquette, hours in common, greetings. */
@Named
@ViewScoped
public class PartnerCustomsView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int BACK = 7;
    private static final int QUARTER = 90;

    @Inject
    private CustomsService service;

    @Inject
    private GreetingService greetings;

    @Inject
    private CalendarService calendars;

    @Inject
    private PartnerCalendarView page;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Format format;

    private CustomsCard customs;
    private CustomsForm form;
    private List<UpcomingHoliday> upcoming;
    private List<TimeRange> overlap;

    public void load() {
        LocalDate today = format.today();
        customs = service.ofPartner(page.getPartner().id());
        form = CustomsForm.of(customs);
        upcoming = greetings.upcoming(page.getPartner().id(), today.minusDays(BACK), today.plusDays(QUARTER));
        overlap = calendars.overlap(page.getPartner().id(), today);
    }

    public String save() {
        String name = page.getPartner().name();
        boolean done = notices.attempt(
                "customs.saved", () -> service.settlePartner(page.getPartner().id(), form.customs()), name);
        return done ? page.here() : null;
    }

    /** Notes that we sent our greeting today. */
    public String greet(LocalDate holiday, String name) {
        NewGreeting said = new NewGreeting(caller.side(), holiday, format.today(), null);
        boolean done = notices.attempt(
                "greeting.recorded", () -> greetings.greet(page.getPartner().id(), said), name);
        return done ? page.here() : null;
    }

    /** Whether it is a holiday of theirs, near enough to greet on and not greeted yet. */
    public boolean canGreet(UpcomingHoliday holiday) {
        return holiday.side() == Side.PARTNER
                && !holiday.greeted()
                && !holiday.from()
                        .minusDays(org.rapport.partner.Greetings.BEFORE)
                        .isAfter(format.today());
    }

    public CustomsCard getCustoms() {
        return customs;
    }

    public CustomsForm getForm() {
        return form;
    }

    public List<UpcomingHoliday> getUpcoming() {
        return upcoming;
    }

    public List<TimeRange> getOverlap() {
        return overlap;
    }
}
