package org.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.engagement.EncounterFixture.held;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.rapport.partner.CalendarFixture;
import org.rapport.partner.SharedCalendar;
import org.rapport.shared.Side;

/** Silence against a slow, obvious way to count it: day by day, from the very beginning. */
class SilencePropertiesTest {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final int DAYS = 3 * 365;
    private static final List<SharedCalendar> CALENDARS = List.of(
            CalendarFixture.between("DE", "Europe/Berlin", "CN", "Asia/Shanghai"),
            CalendarFixture.between("DE", "Europe/Berlin", "KR", "Asia/Seoul"),
            CalendarFixture.between("GB", "Europe/London", "JP", "Asia/Tokyo"),
            CalendarFixture.between("US", "America/New_York", "VN", "Asia/Ho_Chi_Minh"),
            CalendarFixture.between("FR", "Europe/Paris", "SA", "Asia/Riyadh"));

    @Provide
    Arbitrary<List<PastEncounter>> contacts() {
        return Arbitraries.integers()
                .between(0, DAYS)
                .set()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(days -> days.stream().map(day -> held(FROM.plusDays(day))).toList());
    }

    @Provide
    Arbitrary<SharedCalendar> calendars() {
        return Arbitraries.of(CALENDARS);
    }

    @Property(tries = 300)
    void the_longest_silence_of_a_month_is_what_counting_day_by_day_gives(
            @ForAll("contacts") List<PastEncounter> past,
            @ForAll("calendars") SharedCalendar calendar,
            @ForAll @IntRange(min = 0, max = 35) int months) {
        YearMonth month = YearMonth.from(FROM).plusMonths(months);
        assertThat(new ContactHistory(past).longest(month, calendar).map(Gap::days))
                .isEqualTo(counted(past, month, calendar));
    }

    @Property(tries = 300)
    void a_silence_never_shrinks_but_by_contact(
            @ForAll("contacts") List<PastEncounter> past,
            @ForAll("calendars") SharedCalendar calendar,
            @ForAll @IntRange(min = 0, max = DAYS) int ahead) {
        ContactHistory history = new ContactHistory(past);
        LocalDate day = FROM.plusDays(ahead);
        LocalDate next = day.plusDays(1);
        boolean met = past.stream().anyMatch(one -> next.equals(one.heldOn()));
        Optional<Long> before = history.running(day, calendar).map(Gap::days);
        Optional<Long> after = history.running(next, calendar).map(Gap::days);
        if (before.isPresent() && !met) {
            assertThat(after.orElseThrow() - before.get()).isEqualTo(calendar.bothWork(next) ? 1 : 0);
        }
    }

    /** Walks through every day since the two began to plan; the silence is the run of shared days since they met. */
    private static Optional<Long> counted(List<PastEncounter> past, YearMonth month, SharedCalendar calendar) {
        Set<LocalDate> met = past.stream().map(PastEncounter::heldOn).collect(Collectors.toSet());
        LocalDate begun = past.stream()
                .map(PastEncounter::agreedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (begun.isAfter(month.atEndOfMonth())) {
            return Optional.empty();
        }
        long run = 0;
        long longest = 0;
        for (LocalDate day = begun; !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            run += day.isAfter(begun) && calendar.works(Side.US, day) && calendar.works(Side.PARTNER, day) ? 1 : 0;
            longest = day.isBefore(month.atDay(1)) ? 0 : Math.max(longest, run);
            run = met.contains(day) ? 0 : run;
        }
        return Optional.of(longest);
    }
}
