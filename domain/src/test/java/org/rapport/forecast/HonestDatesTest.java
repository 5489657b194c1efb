package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.partner.CalendarFixture;
import org.rapport.partner.Calendars;
import org.rapport.partner.NewPartner;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.partner.SharedCalendar;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

class HonestDatesTest {
    private static final LocalDate TODAY = Golden.day(395);

    private final List<PastPromise> stored = new ArrayList<>(Golden.portfolio());
    private final Map<UUID, Partner> known = new HashMap<>();
    private final Records records = new Records();
    private final Shelf shelf = new Shelf();
    private final ReferenceClasses classes = new ReferenceClasses(records);
    private final CoverageBook book = new CoverageBook(shelf, records);
    private final HonestDates dates = new HonestDates(
            records,
            classes,
            book,
            calendars(),
            Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    HonestDatesTest() {
        for (String name : List.of("A", "B", "C", "D", "E")) {
            known.put(
                    Golden.partner(name),
                    new Partner(
                            new NewPartner(name + "-1", name, "DE", null, "Europe/Berlin", List.of("de"), 14, null)));
        }
    }

    @Nested
    class A_promise_being_typed {
        @Test
        void is_answered_on_working_days_of_the_partner() {
            HonestDate date = dates.forPromise(Golden.partner("A"), Side.PARTNER, TODAY, TODAY.plusDays(30));
            assertThat(date.p50()).isBetween(Golden.day(434), Golden.day(436));
            assertThat(date.p80()).isBetween(Golden.day(438), Golden.day(440));
            assertThat(List.of(date.p50(), date.p80(), date.p95()))
                    .allMatch(day -> day.getDayOfWeek().getValue() <= 5);
            assertThat(date.generic()).isFalse();
        }

        @Test
        void of_the_other_side_knows_nothing_of_this_one() {
            HonestDate date = dates.forPromise(Golden.partner("A"), Side.US, TODAY, TODAY.plusDays(30));
            assertThat(date.n()).isZero();
            assertThat(date.generic()).isTrue();
        }

        @Test
        void to_nobody_known_is_refused() {
            assertThatThrownBy(() -> dates.forPromise(new UUID(0, 1), Side.US, TODAY, TODAY.plusDays(3)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class A_commitment {
        @Test
        void settled_by_the_day_has_no_honest_date() {
            assertThat(dates.forOpen(stored.get(0).commitment(), TODAY)).isEmpty();
            assertThat(dates.forOpen(new UUID(0, 1), TODAY)).isEmpty();
        }

        @Test
        void still_open_on_an_earlier_day_had_one_by_what_was_known_then() {
            HonestDate then =
                    dates.forOpen(stored.get(0).commitment(), Golden.day(10)).orElseThrow();
            assertThat(then.generic()).isTrue();
            assertThat(then.n()).isEqualTo(1);
        }

        @Test
        void promised_anew_is_asked_from_its_latest_promise() {
            PastPromise first = stored.stream()
                    .filter(promise -> promise.start().equals(Golden.day(290)))
                    .findFirst()
                    .orElseThrow();
            stored.add(new PastPromise(
                    first.commitment(),
                    first.partner(),
                    first.promisor(),
                    Golden.day(380),
                    Golden.day(410),
                    null,
                    null,
                    false,
                    true));
            HonestDate date = dates.forOpen(first.commitment(), TODAY).orElseThrow();
            assertThat(date.reasons()).contains(new Reason.DaysPassed(15, 30));
            assertThat(date.noPrecedent()).isFalse();
        }
    }

    @Nested
    class All_open_commitments_of_a_relationship {
        @Test
        void get_the_dates_that_each_would_get_alone() {
            LocalDate then = Golden.day(200);
            int asked = 0;
            for (UUID partner : known.keySet()) {
                Map<UUID, HonestDate> all = dates.allOpen(partner, then);
                all.forEach((commitment, date) ->
                        assertThat(dates.forOpen(commitment, then)).contains(date));
                assertThat(stored.stream()
                                .filter(one -> one.partner().equals(partner))
                                .map(PastPromise::commitment)
                                .distinct()
                                .filter(one -> dates.forOpen(one, then).isPresent()))
                        .containsExactlyInAnyOrderElementsOf(all.keySet());
                asked += all.size();
            }
            assertThat(asked).isPositive();
        }
    }

    @Nested
    class Coverage_kept_by_the_night {
        @Test
        void is_what_is_shown_afterwards() {
            UUID partner = Golden.partner("B");
            List<Coverage> asked = book.read(partner, Side.PARTNER, TODAY);
            assertThat(shelf.written).isEmpty();
            book.write(TODAY);
            assertThat(shelf.of(TODAY, List.of(partner), Side.PARTNER).get(partner))
                    .isEqualTo(asked);
            assertThat(book.read(partner, Side.PARTNER, TODAY.plusDays(3))).isEqualTo(asked);
            assertThat(asked).extracting(Coverage::level).containsExactly(0.5, 0.8, 0.95);
            assertThat(asked.get(1).n()).isGreaterThan(5);
        }

        @Test
        void counts_nothing_for_somebody_new() {
            book.write(TODAY);
            assertThat(book.read(Golden.partner("E"), Side.PARTNER, TODAY))
                    .extracting(Coverage::n)
                    .containsOnly(0);
        }
    }

    @Nested
    class A_class_once_prepared {
        @Test
        void is_read_again_only_when_told_to_forget() {
            ReferenceClass first = classes.of(Side.PARTNER, false, TODAY);
            assertThat(classes.of(Side.PARTNER, false, TODAY)).isSameAs(first);
            classes.forget();
            assertThat(classes.of(Side.PARTNER, false, TODAY)).isNotSameAs(first);
        }
    }

    /** Calendars of the partners by the identities of the golden file, which are not those of the partners. */
    private Calendars calendars() {
        Calendars each = CalendarFixture.over(partners());
        return new Calendars() {
            @Override
            public SharedCalendar of(UUID partner) {
                return each.of(partner);
            }

            @Override
            public Map<UUID, SharedCalendar> withIds(Collection<UUID> ids) {
                return ids.stream().collect(Collectors.toMap(Function.identity(), each::of));
            }
        };
    }

    private Partners partners() {
        return (Partners) Proxy.newProxyInstance(
                Partners.class.getClassLoader(),
                new Class<?>[] {Partners.class},
                (proxy, method, arguments) -> Optional.ofNullable(known.get(arguments[0])));
    }

    /** Promises in memory. */
    private final class Records implements PastPromises {
        @Override
        public void forEach(Consumer<PastPromise> taker) {
            stored.forEach(taker);
        }

        @Override
        public List<PastPromise> of(UUID partner, Side promisor) {
            return stored.stream()
                    .filter(promise ->
                            promise.promisor() == promisor && promise.partner().equals(partner))
                    .toList();
        }

        @Override
        public List<PastPromise> of(Collection<UUID> partners) {
            return stored.stream()
                    .filter(promise -> partners.contains(promise.partner()))
                    .toList();
        }

        @Override
        public List<PastPromise> of(UUID commitment) {
            return stored.stream()
                    .filter(promise -> promise.commitment().equals(commitment))
                    .toList();
        }
    }

    /** Coverage in memory. */
    private static final class Shelf implements Coverages {
        private record Row(LocalDate day, Side promisor, Map<UUID, List<Coverage>> found) {}

        private final List<Row> written = new ArrayList<>();

        @Override
        public void write(LocalDate day, Side promisor, Map<UUID, List<Coverage>> found) {
            written.add(new Row(day, promisor, found));
        }

        @Override
        public Optional<LocalDate> latest(LocalDate asOf, Side promisor) {
            return written.stream()
                    .filter(row -> row.promisor() == promisor && !row.day().isAfter(asOf))
                    .map(Row::day)
                    .max(LocalDate::compareTo);
        }

        @Override
        public Map<UUID, List<Coverage>> of(LocalDate day, Collection<UUID> partners, Side promisor) {
            return written.stream()
                    .filter(row -> row.promisor() == promisor && row.day().equals(day))
                    .map(Row::found)
                    .findFirst()
                    .orElse(Map.of());
        }
    }
}
