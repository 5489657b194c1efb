package org.rapport.web.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.identity.Caller;
import org.rapport.partner.GreetingService;
import org.rapport.partner.PartnerQuery;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.PartnerService;
import org.rapport.partner.UpcomingHoliday;

/** The people of a desk: the feasts of its partners. */
@ApplicationScoped
public class TodayPeople {
    private static final int MOST = 500;

    private PartnerService partners;
    private GreetingService greetings;
    private Caller caller;

    protected TodayPeople() {} // CDI proxy

    @Inject
    public TodayPeople(PartnerService partners, GreetingService greetings, Caller caller) {
        this.partners = partners;
        this.greetings = greetings;
        this.caller = caller;
    }

    /**
     * What is told of people.
     *
     * @param greetings feasts of the other side that nobody has greeted to yet
     * @param notes holidays of the other side by their first day
     */
    public record Told(List<Greeting> greetings, Map<LocalDate, String> notes) implements Serializable {}

    /** A feast to greet on, with the partner's name and page. */
    public record Greeting(UpcomingHoliday holiday, String partner, String code) implements Serializable {}

    /** Whether the reader runs a relationship. */
    boolean manages() {
        return caller.user().isPresent() && !mine(caller.user().get().id(), 1).isEmpty();
    }

    Told at(Desk desk) {
        Map<UUID, PartnerRow> known =
                mine(desk.manager(), MOST).stream().collect(Collectors.toMap(PartnerRow::id, row -> row));
        List<UpcomingHoliday> holidays = greetings.upcoming(known.keySet(), desk.today(), desk.until()).stream()
                .filter(holiday -> holiday.side() != desk.own())
                .toList();
        List<Greeting> open = holidays.stream()
                .filter(holiday -> holiday.festive() && !holiday.greeted())
                .map(holiday -> new Greeting(
                        holiday,
                        known.get(holiday.partner()).name(),
                        known.get(holiday.partner()).code()))
                .toList();
        Map<LocalDate, String> notes = holidays.stream()
                .collect(Collectors.toMap(UpcomingHoliday::from, UpcomingHoliday::name, (one, other) -> one));
        return new Told(open, notes);
    }

    private List<PartnerRow> mine(UUID manager, int most) {
        return partners.page(new PartnerQuery(null, null, manager, true, "name", false, 0, most))
                .rows();
    }
}
