package org.rapport.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.commitment.CommitmentFixture.BY_US;
import static org.rapport.commitment.CommitmentFixture.PARTNER;
import static org.rapport.commitment.CommitmentFixture.TODAY;
import static org.rapport.commitment.CommitmentFixture.newDay;
import static org.rapport.commitment.CommitmentFixture.of;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

class PromiseFiguresTest {
    private static final LocalDate JAN = LocalDate.of(2026, 1, 1);

    private final CommitmentsInMemory commitments = new CommitmentsInMemory();
    private int count;

    private Commitment promised(Side side, int days) {
        Commitment commitment = of(side, "C-" + count++, JAN, JAN.plusDays(days));
        commitments.add(commitment);
        return commitment;
    }

    private void done(Side side, int promisedDays, int neededDays) {
        promised(side, promisedDays).fulfil(JAN.plusDays(neededDays), 1, BY_US);
    }

    private PromiseFigures ours() {
        return figures(TODAY).get(Side.US);
    }

    private Map<Side, PromiseFigures> figures(LocalDate asOf) {
        return new PromiseBook(commitments).of(PARTNER, asOf);
    }

    @Nested
    class With_a_record {
        PromiseFigures figures() {
            done(Side.US, 10, 10);
            done(Side.US, 10, 15);
            done(Side.US, 10, 20);
            promised(Side.US, 10).breakOff(JAN.plusDays(5), null, BY_US);
            promised(Side.US, 10).cancel(JAN.plusDays(5), null, BY_US);
            promised(Side.US, 10);
            promised(Side.US, 600);
            return ours();
        }

        @Test
        void every_commitment_is_counted_once() {
            PromiseFigures figures = figures();
            assertThat(figures.kept()).isEqualTo(1);
            assertThat(figures.late()).isEqualTo(2);
            assertThat(figures.broken()).isEqualTo(1);
            assertThat(figures.cancelled()).isEqualTo(1);
            assertThat(figures.open()).isEqualTo(2);
            assertThat(figures.overdue()).isEqualTo(1);
            assertThat(figures.n()).isEqualTo(7);
        }

        @Test
        void say_do_counts_what_can_be_judged_open_and_overdue_included_consent_excluded() {
            assertThat(figures().sayDo().strict()).isEqualTo(new Proportion(1, 5));
        }

        @Test
        void inflation_is_the_median_of_needed_over_promised() {
            assertThat(figures().inflation()).isEqualTo(new Median(1.5, 3));
            assertThat(ours().lateDays()).isEqualTo(new Median(5, 3));
            assertThat(ours().onTime()).isEqualTo(new Proportion(1, 3));
        }
    }

    @Test
    void both_sides_are_counted_by_the_same_rules_and_apart() {
        done(Side.US, 10, 11);
        done(Side.PARTNER, 10, 9);
        Map<Side, PromiseFigures> figures = figures(TODAY);
        assertThat(figures.get(Side.US).late()).isEqualTo(1);
        assertThat(figures.get(Side.PARTNER).kept()).isEqualTo(1);
    }

    @Test
    void no_record_is_neither_perfect_nor_zero() {
        assertThat(ours().sayDo().strict()).isEqualTo(new Proportion(0, 0));
        assertThat(ours().inflation().isKnown()).isFalse();
    }

    @Test
    void figures_of_a_past_day_do_not_know_what_came_later() {
        done(Side.US, 10, 20);
        PromiseFigures then = figures(JAN.plusDays(12)).get(Side.US);
        assertThat(then.open()).isEqualTo(1);
        assertThat(then.overdue()).isEqualTo(1);
        assertThat(then.late()).isZero();
    }

    @Test
    void a_new_day_told_in_time_and_held_counts_fairly_but_not_strictly() {
        Commitment commitment = promised(Side.US, 10);
        commitment.rePromise(newDay(JAN.plusDays(5), JAN.plusDays(20), Side.US), BY_US);
        commitment.fulfil(JAN.plusDays(20), 1, BY_US);
        assertThat(ours().sayDo()).isEqualTo(SayDo.of(0, 1, 1));
        assertThat(ours().surprises()).isZero();
        assertThat(ours().rePromises()).isEqualTo(1);
    }

    @Test
    void words_are_held_against_the_outcome() {
        Commitment late = promised(Side.US, 10);
        late.report(Status.ON_TRACK, JAN.plusDays(3), null, BY_US);
        late.report(Status.ON_TRACK, JAN.plusDays(6), null, BY_US);
        late.report(Status.OFF_TRACK, JAN.plusDays(9), null, BY_US);
        late.fulfil(JAN.plusDays(12), 1, BY_US);
        Commitment open = promised(Side.US, 600);
        open.report(Status.ON_TRACK, JAN.plusDays(3), null, BY_US);
        assertThat(ours().words()).isEqualTo(new Proportion(1, 3));
    }
}
