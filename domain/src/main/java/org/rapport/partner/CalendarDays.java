package org.rapport.partner;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every dated line of our own calendars. */
public interface CalendarDays {
    void add(CalendarDay day);

    void remove(CalendarDay day);

    Optional<CalendarDay> withId(UUID id);

    /** All lines of these countries and of these partners, by day. */
    List<CalendarRow> rows(Collection<String> countries, Collection<UUID> partners);

    /** The lines of a country (or, where one is given, of a partner) between two days, both included. */
    List<CalendarDay> between(String country, UUID partner, LocalDate from, LocalDate until);

    /** Every country that our own calendars know. */
    List<String> countries();

    /** Whether a table that came with the product was taken over before; notes that it is now. */
    boolean takeOver(String edition);
}
