package org.rapport.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The calendar against an oracle that reads every line for every day, and knows nothing of maps and streams. */
class SharedCalendarPropertiesTest {
    private static final UUID PARTNER_ID = new UUID(1, 1);
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final NationalHolidays NATIONAL = new NationalHolidays();
    private static final List<CalendarRow> SHIPPED =
            ShippedCalendars.read().stream().map(CalendarFixture::row).toList();

    /** Two countries, and lines of our own for both and for the partner. */
    record Case(String ours, String theirs, List<CalendarRow> own) {
        List<CalendarRow> rows() {
            List<CalendarRow> all = new ArrayList<>(SHIPPED);
            all.addAll(own);
            return all;
        }

        SharedCalendar calendar() {
            return new SharedCalendar(side(ours, null), side(theirs, PARTNER_ID));
        }

        private WorkCalendar side(String country, UUID partner) {
            return new WorkCalendar(country, partner, ZoneOffset.UTC, WorkingHours.USUAL, rows(), NATIONAL);
        }

        boolean worksByOracle(boolean us, LocalDate day) {
            String country = us ? ours : theirs;
            boolean shut = false;
            boolean instead = false;
            boolean holiday = false;
            boolean wholeYear = false;
            for (CalendarRow row : rows()) {
                boolean theirOwn = !us && PARTNER_ID.equals(row.partner());
                boolean national = row.partner() == null && row.country().equals(country);
                boolean now = row.day().equals(day);
                shut |= theirOwn && now && row.kind() != DayKind.WORKING_DAY;
                instead |= (theirOwn || national) && now && row.kind() == DayKind.WORKING_DAY;
                holiday |= national && now && row.kind() != DayKind.WORKING_DAY;
                wholeYear |= national && row.wholeYear() && row.day().getYear() == day.getYear();
            }
            if (!wholeYear) {
                for (DayOff off : NATIONAL.of(country, day.getYear()).values()) {
                    holiday |= off.day().equals(day);
                }
            }
            if (shut || instead) {
                return !shut;
            }
            return !holiday && !isWeekend(country, day.getDayOfWeek());
        }

        private static boolean isWeekend(String country, DayOfWeek day) {
            return country.equals("BD")
                    ? day == DayOfWeek.FRIDAY || day == DayOfWeek.SATURDAY
                    : day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> countries = Arbitraries.of("GB", "DE", "US", "CN", "KR", "VN", "BD", "MM", "TW", "ZZ");
        Arbitrary<CalendarRow> rows = Combinators.combine(
                        countries,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1500),
                        Arbitraries.of(DayKind.values()),
                        Arbitraries.of(true, false, false, false))
                .as((country, partners, day, kind, whole) -> new CalendarRow(
                        null,
                        partners ? null : country,
                        partners ? PARTNER_ID : null,
                        FIRST.plusDays(day),
                        kind,
                        "Own day",
                        "test",
                        false,
                        whole));
        return Combinators.combine(countries, countries, rows.list().ofMaxSize(12))
                .as(Case::new);
    }

    @Property(tries = 60)
    void counts_agree_with_the_oracle(
            @ForAll("cases") Case given,
            @ForAll @IntRange(max = 1400) int start,
            @ForAll @IntRange(max = 60) int span) {
        SharedCalendar calendar = given.calendar();
        LocalDate after = FIRST.plusDays(start);
        LocalDate until = after.plusDays(span);
        long shared = 0;
        long ours = 0;
        long theirs = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            boolean us = given.worksByOracle(true, day);
            boolean they = given.worksByOracle(false, day);
            shared += us && they ? 1 : 0;
            ours += us ? 1 : 0;
            theirs += they ? 1 : 0;
        }
        assertThat(calendar.sharedDays(after, until)).isEqualTo(shared);
        assertThat(calendar.workedDays(US, after, until)).isEqualTo(ours);
        assertThat(calendar.workedDays(PARTNER, after, until)).isEqualTo(theirs);
    }

    @Property(tries = 60)
    void the_next_worked_day_is_the_first_one_that_the_oracle_finds(
            @ForAll("cases") Case given, @ForAll @IntRange(max = 1450) int start) {
        LocalDate day = FIRST.plusDays(start);
        LocalDate expected = day.plusDays(1);
        while (!given.worksByOracle(false, expected)) {
            expected = expected.plusDays(1);
        }
        assertThat(given.calendar().nextWorked(PARTNER, day)).isEqualTo(expected);
        assertThat(given.calendar().workedFrom(PARTNER, expected)).isEqualTo(expected);
    }

    @Property(tries = 60)
    void a_named_day_off_is_never_worked(@ForAll("cases") Case given, @ForAll @IntRange(max = 1400) int start) {
        SharedCalendar calendar = given.calendar();
        LocalDate from = FIRST.plusDays(start);
        for (DayOff off : calendar.daysOff(PARTNER, from, from.plusDays(60))) {
            assertThat(given.worksByOracle(false, off.day())).isFalse();
            assertThat(calendar.works(PARTNER, off.day())).isFalse();
        }
    }
}
