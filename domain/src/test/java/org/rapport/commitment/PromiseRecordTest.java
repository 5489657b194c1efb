package org.rapport.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

class PromiseRecordTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    /** The customs pilot of the sample portfolio: two slips of ours, then a change that they asked for. */
    private static final List<Said> CUSTOMS_PILOT = List.of(
            new Said(START, LocalDate.of(2026, 5, 29), US),
            new Said(LocalDate.of(2026, 6, 4), LocalDate.of(2026, 7, 31), US),
            new Said(LocalDate.of(2026, 7, 15), LocalDate.of(2026, 10, 30), US),
            new Said(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 12, 11), PARTNER));

    @Test
    void the_customs_pilot_is_measured_against_the_day_they_asked_for() {
        PromiseRecord record = open(CUSTOMS_PILOT);
        assertThat(record.measuredDueOn()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(record.surprises()).isEqualTo(1);
    }

    @Test
    void before_they_asked_it_was_measured_against_the_first_day() {
        PromiseRecord then = open(CUSTOMS_PILOT).asOf(LocalDate.of(2026, 10, 4)).orElseThrow();
        assertThat(then.measuredDueOn()).isEqualTo(LocalDate.of(2026, 5, 29));
        assertThat(then.dueOn()).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(then.isDue(LocalDate.of(2026, 10, 4))).isTrue();
    }

    @Test
    void a_later_slip_of_the_promisor_does_not_move_the_day_the_other_side_asked_for() {
        List<Said> promises = new ArrayList<>(CUSTOMS_PILOT);
        promises.add(new Said(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 15), US));
        assertThat(open(promises).measuredDueOn()).isEqualTo(LocalDate.of(2026, 12, 11));
    }

    @Test
    void a_change_told_in_time_and_then_held_is_kept_fairly_but_not_strictly() {
        LocalDate second = LocalDate.of(2026, 6, 20);
        List<Said> promises =
                List.of(new Said(START, LocalDate.of(2026, 5, 29), US), new Said(LocalDate.of(2026, 5, 1), second, US));
        PromiseRecord record = done(promises, second);
        assertThat(record.outcome()).isEqualTo(Outcome.LATE);
        assertThat(record.keptFairly()).isTrue();
        assertThat(done(promises, second.plusDays(1)).keptFairly()).isFalse();
    }

    @Test
    void a_surprise_is_not_kept_fairly_however_well_the_new_day_is_held() {
        LocalDate second = LocalDate.of(2026, 7, 31);
        PromiseRecord record = done(CUSTOMS_PILOT.subList(0, 2), second);
        assertThat(record.keptFairly()).isFalse();
    }

    @Test
    void needed_days_are_never_less_than_one() {
        PromiseRecord record = done(List.of(new Said(START, START, US)), START);
        assertThat(record.neededDays()).isEqualTo(1);
        assertThat(record.promisedDays()).isEqualTo(1);
    }

    @Property
    void without_a_wish_of_the_other_side_the_first_day_is_the_measure(@ForAll("promises") List<Said> promises) {
        List<Said> own = promises.stream()
                .map(said -> new Said(said.announcedOn(), said.dueOn(), US))
                .toList();
        assertThat(open(own).measuredDueOn()).isEqualTo(own.get(0).dueOn());
    }

    @Property
    void the_measure_is_always_a_day_that_was_promised(@ForAll("promises") List<Said> promises) {
        assertThat(promises).extracting(Said::dueOn).contains(open(promises).measuredDueOn());
    }

    @Property
    void a_wish_of_the_other_side_is_always_the_measure_at_once(@ForAll("promises") List<Said> promises) {
        Said last = promises.get(promises.size() - 1);
        List<Said> more = new ArrayList<>(promises);
        more.add(new Said(last.announcedOn(), last.dueOn().plusDays(30), PARTNER));
        assertThat(open(more).measuredDueOn()).isEqualTo(last.dueOn().plusDays(30));
    }

    @Property
    void strictly_kept_is_always_fairly_kept(
            @ForAll("promises") List<Said> promises, @ForAll @IntRange(max = 400) int days) {
        PromiseRecord record = done(promises, START.plusDays(days));
        if (record.outcome() == Outcome.KEPT) {
            assertThat(record.keptFairly()).isTrue();
            assertThat(record.lateDays()).isLessThanOrEqualTo(0);
        } else {
            assertThat(record.lateDays()).isPositive();
        }
    }

    @Property
    void done_a_day_earlier_is_never_worse(
            @ForAll("promises") List<Said> promises, @ForAll @IntRange(min = 1, max = 400) int days) {
        boolean kept = done(promises, START.plusDays(days)).outcome() == Outcome.KEPT;
        boolean keptEarlier = done(promises, START.plusDays(days - 1L)).outcome() == Outcome.KEPT;
        assertThat(keptEarlier || !kept).isTrue();
    }

    @Property
    void what_is_not_yet_known_on_a_day_has_no_say_on_it(
            @ForAll("promises") List<Said> promises, @ForAll @IntRange(max = 400) int days) {
        LocalDate day = START.plusDays(days);
        PromiseRecord then = done(promises, day.plusDays(1)).asOf(day).orElseThrow();
        assertThat(then.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(then.promises()).allMatch(said -> !said.announcedOn().isAfter(day));
    }

    @Provide
    static Arbitrary<List<Said>> promises() {
        Arbitrary<int[]> steps = Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 90))
                .as((wait, term) -> new int[] {wait, term});
        Arbitrary<Side> sides = Arbitraries.of(Side.class);
        return Combinators.combine(
                        steps.list().ofMinSize(1).ofMaxSize(5), sides.list().ofSize(5))
                .as(PromiseRecordTest::said);
    }

    private static List<Said> said(List<int[]> steps, List<Side> sides) {
        List<Said> promises = new ArrayList<>();
        LocalDate announced = START;
        for (int[] step : steps) {
            Side side = promises.isEmpty() ? US : sides.get(promises.size());
            promises.add(new Said(announced, announced.plusDays(step[1]), side));
            announced = announced.plusDays(step[0]);
        }
        return promises;
    }

    private static PromiseRecord open(List<Said> promises) {
        return new PromiseRecord(US, promises, CommitmentStatus.OPEN, null, 0, null);
    }

    private static PromiseRecord done(List<Said> promises, LocalDate day) {
        return new PromiseRecord(US, promises, CommitmentStatus.FULFILLED, day, 1, day);
    }
}
