package org.rapport.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

class HonestDateTest {
    private static final LocalDate TODAY = Golden.day(395);
    private static final Predicate<LocalDate> ALWAYS = day -> true;

    private final List<PastPromise> portfolio = Golden.portfolio();
    private final ReferenceClass reference = ReferenceClass.of(portfolio, TODAY);

    @Nested
    class A_promise_being_typed {
        @Test
        void has_the_days_of_the_record() {
            HonestDate date = ask("A", TODAY, TODAY.plusDays(30), false, ALWAYS);
            assertThat(date.p50()).isEqualTo(Golden.day(434));
            assertThat(date.p80()).isEqualTo(Golden.day(438));
            assertThat(date.p95()).isAfterOrEqualTo(Golden.day(443));
            assertThat(date.onTime()).isCloseTo(0.243570651963, within(1e-9));
            assertThat(date.n()).isEqualTo(11);
            assertThat(date.referenceN()).isEqualTo(19);
        }

        @Test
        void is_warned_of_as_far_as_it_is_more_optimistic_than_the_record() {
            LocalDate p50 = TODAY.plusDays(10);
            LocalDate p80 = TODAY.plusDays(20);
            assertThat(Optimism.of(p50.minusDays(1), p50, p80)).isEqualTo(Optimism.UNLIKELY);
            assertThat(Optimism.of(p50, p50, p80)).isEqualTo(Optimism.TIGHT);
            assertThat(Optimism.of(p80, p50, p80)).isEqualTo(Optimism.NONE);
            assertThat(ask("A", TODAY, TODAY.plusDays(30), false, ALWAYS).optimism())
                    .isEqualTo(Optimism.UNLIKELY);
        }

        @Test
        void says_why() {
            List<Reason> reasons =
                    ask("A", TODAY, TODAY.plusDays(30), false, ALWAYS).reasons();
            assertThat(reasons.get(0)).isInstanceOf(Reason.OwnRecord.class);
            assertThat(reasons).contains(new Reason.Reference(6, 19, 3));
            assertThat(reasons).hasAtLeastOneElementOfType(Reason.TypicalSlip.class);
            assertThat(reasons).hasAtLeastOneElementOfType(Reason.Held.class);
        }

        @Test
        void is_moved_to_a_day_that_is_worked() {
            HonestDate always = ask("A", TODAY, TODAY.plusDays(30), false, ALWAYS);
            DayOfWeek off = always.p80().getDayOfWeek();
            HonestDate moved = ask("A", TODAY, TODAY.plusDays(30), false, day -> day.getDayOfWeek() != off);
            assertThat(moved.p80()).isEqualTo(always.p80().plusDays(1));
            assertThat(moved.reasons()).contains(new Reason.NotWorked(always.p80(), always.p80()));
        }

        @Test
        void of_somebody_new_rests_on_the_others() {
            HonestDate date = ask("E", TODAY, TODAY.plusDays(30), false, ALWAYS);
            assertThat(date.n()).isZero();
            assertThat(date.typicalSlip()).isNull();
            assertThat(date.reasons().get(0).key()).isEqualTo("honest.own.none.PARTNER");
            assertThat(date.p50()).isEqualTo(Golden.day(432));
        }
    }

    @Nested
    class A_promise_being_kept {
        @Test
        void counts_the_days_that_have_passed() {
            HonestDate date = ask("A", Golden.day(360), Golden.day(400), true, ALWAYS);
            assertThat(date.p50()).isEqualTo(Golden.day(411));
            assertThat(date.p80()).isEqualTo(Golden.day(417));
            assertThat(date.reasons()).contains(new Reason.DaysPassed(35, 40));
            assertThat(date.noPrecedent()).isFalse();
        }

        @Test
        void beyond_all_precedent_says_so_and_is_extrapolated() {
            HonestDate date = ask("C", Golden.day(290), Golden.day(320), true, ALWAYS);
            assertThat(date.noPrecedent()).isTrue();
            assertThat(date.p50()).isEqualTo(Golden.day(408));
            assertThat(date.p80()).isEqualTo(Golden.day(428));
            assertThat(date.onTime()).isZero();
            assertThat(date.reasons()).contains(new Reason.NoPrecedent());
        }

        @Test
        void has_the_less_chance_to_be_on_time_the_longer_it_takes() {
            Outlook outlook = reference.outlook(Golden.partner("B"));
            double before = 1;
            for (double reached = -3; reached <= 0.1; reached += 0.05) {
                double chance = outlook.chance(0, reached);
                assertThat(chance).isBetween(0.0, before);
                before = chance;
            }
            assertThat(before).isZero();
        }
    }

    private HonestDate ask(
            String partner, LocalDate start, LocalDate due, boolean running, Predicate<LocalDate> worked) {
        UUID id = Golden.partner(partner);
        List<PastPromise> own = portfolio.stream()
                .filter(promise -> promise.partner().equals(id))
                .toList();
        Outlook outlook = reference.outlook(id, TrackRecord.of(ReferenceClass.known(own, TODAY)));
        return new Question(
                        Side.PARTNER,
                        start,
                        due,
                        TODAY,
                        running,
                        Typical.of(own, TODAY),
                        outlook,
                        List.of(new Coverage(0.8, 17, 22)),
                        worked)
                .answer();
    }
}
