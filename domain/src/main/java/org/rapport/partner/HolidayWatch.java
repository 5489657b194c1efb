package org.rapport.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Side;

/** Looks out for days that are put on a holiday of the other side: warns before, and remembers who went on. */
@ApplicationScoped
@Transactional
public class HolidayWatch {
    private Calendars calendars;
    private HolidayDeeds deeds;
    private AuditTrail audit;
    private Event<Object> events;

    protected HolidayWatch() {} // CDI proxy

    @Inject
    public HolidayWatch(Calendars calendars, HolidayDeeds deeds, AuditTrail audit, Event<Object> events) {
        this.calendars = calendars;
        this.deeds = deeds;
        this.audit = audit;
        this.events = events;
    }

    /** The sides that do not work on a day, each with its next working day. */
    public List<DayClash> clashes(UUID partner, LocalDate day) {
        SharedCalendar calendar = calendars.of(partner);
        return Stream.of(Side.values())
                .filter(side -> !calendar.works(side, day))
                .map(side -> new DayClash(
                        side,
                        calendar.country(side),
                        day,
                        calendar.dayOff(side, day).orElse(null),
                        calendar.nextWorked(side, day)))
                .toList();
    }

    /**
     * Notes that a side put the day of a fact (a promise, a check-in) on a day. If that is a certain holiday or shutdown of
     * the other side still to come, the side has ignored it: told once for each fact. An estimated day blames nobody.
     */
    public void put(UUID fact, UUID partner, Side by, LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            return;
        }
        Optional<DayOff> ignored =
                calendars.of(partner).dayOff(by.other(), day).filter(holiday -> !holiday.estimated());
        if (ignored.isPresent() && !deeds.isKnown(fact)) {
            HolidayDeed deed =
                    HolidayDeed.ignoring(partner, by, ignored.get(), fact).done(today, today, "");
            deeds.add(deed);
            audit.record(Change.of("holiday", deed.id(), partner, "ignored")
                    .field("side", null, by)
                    .field("holiday", null, deed.name())
                    .field("day", null, day));
            events.fire(new HolidayIgnored(fact, partner, by, today, deed.name()));
        }
    }
}
