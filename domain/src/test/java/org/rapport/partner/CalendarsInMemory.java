package org.rapport.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Our own calendars, customs and the house without a database. */
public class CalendarsInMemory implements CalendarDays, CustomsBook, Houses {
    private final List<CalendarDay> days = new ArrayList<>();
    private final List<Customs> customs = new ArrayList<>();
    private final Set<String> editions = new HashSet<>();
    private House house;

    @Override
    public void add(CalendarDay day) {
        days.add(day);
    }

    @Override
    public void remove(CalendarDay day) {
        days.remove(day);
    }

    @Override
    public Optional<CalendarDay> withId(UUID id) {
        return days.stream().filter(day -> day.id().equals(id)).findFirst();
    }

    @Override
    public List<CalendarRow> rows(Collection<String> countries, Collection<UUID> partners) {
        return days.stream()
                .filter(day ->
                        day.partner() == null ? countries.contains(day.country()) : partners.contains(day.partner()))
                .sorted(Comparator.comparing(CalendarDay::day).thenComparing(CalendarDay::name))
                .map(CalendarsInMemory::row)
                .toList();
    }

    private static CalendarRow row(CalendarDay day) {
        return new CalendarRow(
                day.id(),
                day.country(),
                day.partner(),
                day.day(),
                day.kind(),
                day.name(),
                day.source(),
                day.estimated(),
                day.wholeYear());
    }

    @Override
    public List<CalendarDay> between(String country, UUID partner, LocalDate from, LocalDate until) {
        return days.stream()
                .filter(day -> Objects.equals(day.partner(), partner))
                .filter(day -> partner != null || day.country().equals(country))
                .filter(day -> !day.day().isBefore(from) && !day.day().isAfter(until))
                .sorted(Comparator.comparing(CalendarDay::day).thenComparing(CalendarDay::name))
                .toList();
    }

    @Override
    public List<String> countries() {
        return days.stream()
                .map(CalendarDay::country)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public boolean takeOver(String edition) {
        return editions.add(edition);
    }

    @Override
    public void add(Customs one) {
        customs.add(one);
    }

    @Override
    public Optional<Customs> ofCountry(String country) {
        return customs.stream().filter(one -> country.equals(one.country())).findFirst();
    }

    @Override
    public Optional<Customs> ofPartner(UUID partner) {
        return customs.stream().filter(one -> partner.equals(one.partner())).findFirst();
    }

    @Override
    public List<Customs> all(Collection<String> countries, Collection<UUID> partners) {
        return customs.stream()
                .filter(one ->
                        one.partner() == null ? countries.contains(one.country()) : partners.contains(one.partner()))
                .toList();
    }

    @Override
    public Optional<House> ours() {
        return Optional.ofNullable(house);
    }

    @Override
    public void add(House ours) {
        house = ours;
    }
}
