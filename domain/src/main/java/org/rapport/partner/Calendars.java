package org.rapport.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.shared.NotFound;

/**
 * The calendars of both sides of each relationship: our own dated tables first, then the national holidays of Jollyday, then
 * weekends. As many queries for many partners as for one.
 */
@ApplicationScoped
public class Calendars {
    private Partners partners;
    private CalendarDays days;
    private CustomsBook customs;
    private Houses houses;
    private NationalHolidays national;
    private Clock clock;

    protected Calendars() {} // CDI proxy

    @Inject
    public Calendars(
            Partners partners,
            CalendarDays days,
            CustomsBook customs,
            Houses houses,
            NationalHolidays national,
            Clock clock) {
        this.partners = partners;
        this.days = days;
        this.customs = customs;
        this.houses = houses;
        this.national = national;
        this.clock = clock;
    }

    /** When we and a partner work. */
    public SharedCalendar of(UUID partner) {
        Partner known = partners.withId(partner).orElseThrow(() -> new NotFound("Partner", partner));
        return of(List.of(known)).get(known.id());
    }

    /** When we and each of the partners with these ids work; unknown ids are absent. */
    public Map<UUID, SharedCalendar> withIds(Collection<UUID> ids) {
        return of(partners.withIds(ids));
    }

    /** When we and each of the partners work, by partner. */
    public Map<UUID, SharedCalendar> of(Collection<Partner> all) {
        Optional<House> house = houses.ours();
        String ourCountry = house.map(House::country).orElse(Partner.UNKNOWN_COUNTRY);
        Set<String> countries = Stream.concat(
                        Stream.of(ourCountry), all.stream().map(Partner::country))
                .collect(Collectors.toSet());
        List<UUID> ids = all.stream().map(Partner::id).toList();
        List<CalendarRow> rows = days.rows(countries, ids);
        List<Customs> known = customs.all(countries, ids);
        ZoneId ourZone = house.map(House::timeZone).orElse(clock.getZone());
        WorkingHours ourHours = house.map(House::hours).orElse(WorkingHours.USUAL);
        WorkCalendar ours = new WorkCalendar(ourCountry, null, ourZone, ourHours, rows, national);
        Map<UUID, SharedCalendar> calendars = new HashMap<>();
        all.forEach(one -> calendars.put(one.id(), new SharedCalendar(ours, theirs(one, rows, known))));
        return calendars;
    }

    private WorkCalendar theirs(Partner partner, List<CalendarRow> rows, List<Customs> customs) {
        WorkingHours hours = hours(customs, partner.id(), null)
                .or(() -> hours(customs, null, partner.country()))
                .orElse(WorkingHours.USUAL);
        return new WorkCalendar(partner.country(), partner.id(), partner.timeZone(), hours, rows, national);
    }

    private static Optional<WorkingHours> hours(List<Customs> customs, UUID partner, String country) {
        return customs.stream()
                .filter(one -> partner == null ? country.equals(one.country()) : partner.equals(one.partner()))
                .findFirst()
                .flatMap(Customs::hours);
    }
}
