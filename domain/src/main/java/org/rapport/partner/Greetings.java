package org.rapport.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Days;
import org.rapport.shared.Side;

/** Greetings on holidays of the other side: which are coming, which were sent. */
@ApplicationScoped
@Transactional
public class Greetings {
    /** Days before a holiday from which a greeting counts for it. */
    public static final int BEFORE = 14;

    /** Days after a holiday up to which a belated greeting counts for it. */
    public static final int AFTER = 7;

    /** A feast has no more days than this on either side of one of them. */
    private static final int LONGEST = 21;

    private Calendars calendars;
    private HolidayDeeds deeds;
    private AuditTrail audit;
    private Event<Object> events;

    protected Greetings() {} // CDI proxy

    @Inject
    public Greetings(Calendars calendars, HolidayDeeds deeds, AuditTrail audit, Event<Object> events) {
        this.calendars = calendars;
        this.deeds = deeds;
        this.audit = audit;
        this.events = events;
    }

    /** The holidays of both sides that have a day between two days, the earliest first. Constant number of queries. */
    public List<UpcomingHoliday> upcoming(Collection<Partner> partners, LocalDate from, LocalDate until) {
        Map<UUID, SharedCalendar> shared = calendars.of(partners);
        List<HolidayDeed> sent = deeds.greetings(shared.keySet(), from.minusDays(LONGEST), until.plusDays(LONGEST));
        List<UpcomingHoliday> holidays = new ArrayList<>();
        shared.forEach((partner, calendar) -> Stream.of(Side.values())
                .flatMap(side ->
                        feasts(calendar, side, from, until).stream().map(feast -> upcoming(partner, side, feast, sent)))
                .forEach(holidays::add));
        holidays.sort(java.util.Comparator.comparing(UpcomingHoliday::from).thenComparing(UpcomingHoliday::partner));
        return holidays;
    }

    /** Records a greeting of a side for a holiday of the other. */
    public UUID record(UUID partner, NewGreeting said, LocalDate today, String by) {
        LocalDate day = Days.required(said.holiday(), "holiday");
        LocalDate on = Days.required(said.occurredOn(), "occurredOn");
        Feast feast = feasts(calendars.of(partner), said.side().other(), day, day).stream()
                .findFirst()
                .orElseThrow(() -> new NoHolidayThere(day));
        requireNear(feast, on, today);
        requireFirst(partner, said.side(), feast);
        HolidayDeed deed = HolidayDeed.greeting(partner, said.side(), feast.from(), feast.name(), said.note())
                .done(on, today, by);
        deeds.add(deed);
        audit.record(Change.of("greeting", deed.id(), partner, "recorded")
                .field("side", null, said.side())
                .field("holiday", null, feast.name())
                .field("occurredOn", null, on));
        events.fire(new HolidayAcknowledged(deed.id(), partner, said.side(), on, feast.name()));
        return deed.id();
    }

    private static void requireNear(Feast feast, LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new GreetingInFuture(on, today);
        }
        if (on.isBefore(feast.from().minusDays(BEFORE))
                || on.isAfter(feast.until().plusDays(AFTER))) {
            throw new GreetingFarFromHoliday(on, feast.from(), BEFORE, AFTER);
        }
    }

    private void requireFirst(UUID partner, Side side, Feast feast) {
        if (deeds.greetings(List.of(partner), feast.from(), feast.until()).stream()
                .anyMatch(deed -> deed.side() == side)) {
            throw new GreetedAlready(feast.name());
        }
    }

    private static List<Feast> feasts(SharedCalendar calendar, Side side, LocalDate from, LocalDate until) {
        List<DayOff> days = calendar.daysOff(side, from.minusDays(LONGEST), until.plusDays(LONGEST));
        return Feast.among(days, day -> calendar.works(side, day)).stream()
                .filter(feast -> !feast.until().isBefore(from) && !feast.from().isAfter(until))
                .toList();
    }

    private static UpcomingHoliday upcoming(UUID partner, Side side, Feast feast, List<HolidayDeed> sent) {
        boolean greeted = sent.stream()
                .anyMatch(deed ->
                        deed.partner().equals(partner) && deed.side() == side.other() && feast.holds(deed.holiday()));
        return new UpcomingHoliday(
                partner, side, feast.from(), feast.until(), feast.name(), feast.estimated(), feast.festive(), greeted);
    }
}
