package org.rapport.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.Side;

class HolidaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);
    private static final LocalDate CHUSEOK = LocalDate.of(2026, 9, 25);
    private static final UUID FACT = new UUID(7, 7);

    private final PartnersInMemory partners = new PartnersInMemory();
    private final CalendarsInMemory kept = new CalendarsInMemory();
    private final HolidayDeedsInMemory deeds = new HolidayDeedsInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final Calendars calendars = CalendarFixture.over(partners, kept);
    private final CalendarBook book = new CalendarBook(kept, audit);
    private final HolidayWatch watch = new HolidayWatch(calendars, deeds, audit, events);
    private final Greetings greetings = new Greetings(calendars, deeds, audit, events);
    private final Partner hanbit = new Partner(PartnerFixture.from("KR", "Asia/Seoul", List.of("ko"), 14));
    private final UUID id = hanbit.id();

    HolidaysTest() {
        partners.add(hanbit);
        kept.add(new House("GB", "Europe/London", WorkingHours.USUAL));
        new ShippedCalendars(kept, audit).takeOver();
    }

    @Nested
    class The_table_that_comes_with_the_product {
        @Test
        void is_taken_over_once() {
            int before = kept.rows(List.of("KR"), List.of()).size();
            new ShippedCalendars(kept, audit).takeOver();
            assertThat(kept.rows(List.of("KR"), List.of())).hasSize(before).isNotEmpty();
            assertThat(kept.countries()).hasSize(17);
        }
    }

    @Nested
    class A_calendar_of_our_own {
        @Test
        void adds_to_jollyday_unless_it_is_the_whole_year() {
            LocalDate founders = LocalDate.of(2026, 6, 10);
            book.enter(day("GB", founders, "Founders' day", false));
            assertThat(calendars.of(id).works(US, founders)).isFalse();
            assertThat(calendars.of(id).works(US, LocalDate.of(2026, 12, 25))).isFalse();
            book.takeOver(day("GB", founders, "Founders' day", true));
            assertThat(calendars.of(id).works(US, LocalDate.of(2026, 12, 25))).isTrue();
            assertThat(calendars.of(id).works(US, LocalDate.of(2027, 12, 27))).isFalse();
        }

        @Test
        void can_say_that_a_holiday_of_jollyday_is_worked() {
            LocalDate friday = LocalDate.of(2026, 4, 3);
            assertThat(calendars.of(id).works(US, friday)).isFalse();
            book.enter(new NewCalendarDay(
                    "GB", null, friday, DayKind.WORKING_DAY, "Good Friday, worked", "works council", false, false));
            assertThat(calendars.of(id).works(US, friday)).isTrue();
        }

        @Test
        void refuses_the_same_day_twice() {
            book.enter(day("GB", TODAY, "Feast", false));
            assertThatExceptionOfType(CalendarDayTaken.class)
                    .isThrownBy(() -> book.enter(day("GB", TODAY, "feast", false)));
        }

        @Test
        void of_a_partner_holds_for_that_partner_only() {
            Partner other = new Partner(PartnerFixture.from("KR", "Asia/Seoul", List.of("ko"), 14));
            partners.add(other);
            book.shutDown(id, TODAY, TODAY.plusDays(4), "Stocktaking", "their mail of 1 Sep");
            assertThat(calendars.of(id).nextWorked(PARTNER, TODAY.minusDays(3))).isEqualTo(TODAY.plusDays(7));
            assertThat(calendars.of(other.id()).works(PARTNER, TODAY)).isTrue();
            assertThat(calendars.of(id).dayOff(PARTNER, TODAY))
                    .map(DayOff::kind)
                    .contains(DayKind.SHUTDOWN);
        }

        private NewCalendarDay day(String country, LocalDate day, String name, boolean whole) {
            return new NewCalendarDay(country, null, day, DayKind.HOLIDAY, name, "test", false, whole);
        }
    }

    @Nested
    class A_day_put_on_a_holiday {
        @Test
        void is_warned_of_with_the_next_working_day() {
            assertThat(watch.clashes(id, CHUSEOK)).singleElement().satisfies(clash -> {
                assertThat(clash.side()).isEqualTo(PARTNER);
                assertThat(clash.dayOff().name()).isEqualTo("Chuseok");
                assertThat(clash.next()).isEqualTo(LocalDate.of(2026, 9, 28));
            });
            assertThat(watch.clashes(id, CHUSEOK.minusDays(3))).isEmpty();
            assertThat(watch.clashes(id, LocalDate.of(2026, 9, 19))).hasSize(2).allMatch(DayClash::isWeekend);
        }

        @Test
        void is_told_once_for_each_fact() {
            watch.put(FACT, id, US, CHUSEOK, TODAY);
            watch.put(FACT, id, US, CHUSEOK.plusDays(1), TODAY);
            assertThat(events.fired()).containsExactly(new HolidayIgnored(FACT, id, US, TODAY, "Chuseok"));
        }

        @Test
        void is_nobodys_fault_on_ones_own_holiday_or_a_working_day_or_in_the_past() {
            watch.put(FACT, id, PARTNER, CHUSEOK, TODAY);
            watch.put(FACT, id, US, CHUSEOK.minusDays(3), TODAY);
            watch.put(FACT, id, US, CHUSEOK, CHUSEOK.plusDays(1));
            watch.put(FACT, id, US, LocalDate.of(2026, 9, 19), TODAY);
            assertThat(events.fired()).isEmpty();
        }

        @Test
        void that_is_only_estimated_blames_nobody() {
            book.enter(
                    new NewCalendarDay("KR", null, TODAY.plusDays(1), DayKind.HOLIDAY, "Moon day", "x", true, false));
            watch.put(FACT, id, US, TODAY.plusDays(1), TODAY);
            assertThat(events.fired()).isEmpty();
        }
    }

    @Nested
    class A_greeting {
        @Test
        void counts_for_the_whole_feast() {
            greet(US, CHUSEOK.minusDays(1), TODAY);
            assertThat(events.fired()).singleElement().isInstanceOfSatisfying(HolidayAcknowledged.class, told -> {
                assertThat(told.holiday()).isEqualTo("Chuseok");
                assertThat(told.side()).isEqualTo(US);
            });
            assertThatExceptionOfType(GreetedAlready.class).isThrownBy(() -> greet(US, CHUSEOK, TODAY));
        }

        @Test
        void must_lie_near_a_holiday_of_the_other_side_and_not_ahead() {
            assertThatExceptionOfType(NoHolidayThere.class).isThrownBy(() -> greet(US, TODAY, TODAY));
            assertThatExceptionOfType(NoHolidayThere.class).isThrownBy(() -> greet(PARTNER, CHUSEOK, TODAY));
            assertThatExceptionOfType(GreetingInFuture.class).isThrownBy(() -> greet(US, CHUSEOK, TODAY.plusDays(1)));
            assertThatExceptionOfType(GreetingFarFromHoliday.class)
                    .isThrownBy(() -> greet(US, LocalDate.of(2026, 12, 25), TODAY));
        }

        @Test
        void that_is_due_is_listed_until_it_was_sent() {
            assertThat(coming()).singleElement().satisfies(holiday -> {
                assertThat(holiday.name()).isEqualTo("Chuseok");
                assertThat(holiday.from()).isEqualTo(CHUSEOK.minusDays(1));
                assertThat(holiday.until()).isEqualTo(CHUSEOK.plusDays(1));
                assertThat(holiday.festive()).isTrue();
                assertThat(holiday.greeted()).isFalse();
            });
            greet(US, CHUSEOK, TODAY);
            assertThat(coming()).allMatch(UpcomingHoliday::greeted);
        }

        @Test
        void is_asked_for_on_feasts_and_not_on_other_days_off() {
            Partner kyoto = new Partner(PartnerFixture.from("JP", "Asia/Tokyo", List.of("ja"), 14));
            partners.add(kyoto);
            LocalDate november = LocalDate.of(2026, 11, 1);
            assertThat(greetings.upcoming(List.of(kyoto), november, LocalDate.of(2027, 1, 3)))
                    .filteredOn(holiday -> holiday.side() == PARTNER)
                    .extracting(UpcomingHoliday::name, UpcomingHoliday::festive)
                    .containsExactly(
                            tuple("Culture Day", false),
                            tuple("Labor Thanksgiving Day", false),
                            tuple("New Year's Day", true));
        }

        private List<UpcomingHoliday> coming() {
            return greetings.upcoming(List.of(hanbit), TODAY, TODAY.plusDays(14)).stream()
                    .filter(holiday -> holiday.side() == PARTNER)
                    .toList();
        }

        private void greet(Side side, LocalDate holiday, LocalDate on) {
            greetings.record(id, new NewGreeting(side, holiday, on, "a card"), TODAY, "Ewa");
        }
    }

    @Nested
    class The_name_of_a_feast {
        private String name(String country, String from, String until) {
            SharedCalendar there = CalendarFixture.between("GB", "Europe/London", country, "UTC");
            List<DayOff> days = there.daysOff(PARTNER, LocalDate.parse(from), LocalDate.parse(until));
            return Feast.among(days, day -> there.works(PARTNER, day)).get(0).name();
        }

        @Test
        void is_that_of_its_main_day() {
            assertThat(name("CN", "2026-02-10", "2026-02-28")).isEqualTo("Chinese New Year (Spring Festival)");
            assertThat(name("KR", "2026-02-10", "2026-02-28")).isEqualTo("Korean New Year");
            assertThat(name("CN", "2025-10-01", "2025-10-08")).isEqualTo("National Day");
            assertThat(name("VN", "2026-02-10", "2026-02-28")).isEqualTo("Lunar New Year");
        }
    }

    @Nested
    class An_icalendar_file {
        private List<NewCalendarDay> read(String events) {
            String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + events + "END:VCALENDAR\r\n";
            return IcsDays.read("TR", "tr.ics", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), false);
        }

        private String event(String lines) {
            return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20260101T000000Z\r\n" + lines + "END:VEVENT\r\n";
        }

        @Test
        void gives_each_day_of_each_event() {
            assertThat(read(event("DTSTART;VALUE=DATE:20260320\r\nDTEND;VALUE=DATE:20260323\r\nSUMMARY:Bayram\r\n")))
                    .extracting(NewCalendarDay::day)
                    .containsExactly(LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 21), LocalDate.of(2026, 3, 22));
        }

        @Test
        void repeats_what_is_yearly() {
            assertThat(read(event("DTSTART;VALUE=DATE:20261029\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Cumhuriyet\r\n")))
                    .hasSize(12)
                    .allMatch(
                            day -> day.day().getMonthValue() == 10 && day.day().getDayOfMonth() == 29);
        }

        @Test
        void marks_what_is_tentative() {
            assertThat(read(event("DTSTART;VALUE=DATE:20270310\r\nSTATUS:TENTATIVE\r\nSUMMARY:Bayram\r\n")))
                    .singleElement()
                    .matches(NewCalendarDay::estimated);
        }

        @Test
        void without_events_is_refused() {
            assertThatExceptionOfType(IcsNotReadable.class).isThrownBy(() -> read(""));
            assertThatExceptionOfType(IcsNotReadable.class)
                    .isThrownBy(() ->
                            IcsDays.read("TR", "x.ics", new ByteArrayInputStream(new byte[] {0, 1, 2, 3}), false));
        }
    }
}
