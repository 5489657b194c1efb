package org.rapport.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.commitment.CommitmentFixture.ANNOUNCED;
import static org.rapport.commitment.CommitmentFixture.BY_THEM;
import static org.rapport.commitment.CommitmentFixture.BY_US;
import static org.rapport.commitment.CommitmentFixture.DUE;
import static org.rapport.commitment.CommitmentFixture.TODAY;
import static org.rapport.commitment.CommitmentFixture.newDay;
import static org.rapport.commitment.CommitmentFixture.of;
import static org.rapport.commitment.CommitmentFixture.ours;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.TextMissing;

class CommitmentTest {
    private static final LocalDate LATER = LocalDate.of(2026, 7, 31);

    @Nested
    class When_it_is_promised {
        @Test
        void it_is_open_and_measured_against_its_first_day() {
            Commitment commitment = ours();
            assertThat(commitment.outcome()).isEqualTo(Outcome.OPEN);
            assertThat(commitment.measuredDueOn()).isEqualTo(DUE);
            assertThat(commitment.promises()).hasSize(1);
            assertThat(commitment.criticality()).isEqualTo(Criticality.NORMAL);
        }

        @Test
        void a_day_before_its_announcement_is_refused() {
            assertThatThrownBy(() -> of(US, "C-1", DUE, DUE.minusDays(1)))
                    .isInstanceOf(PromiseBeforeAnnouncement.class);
        }

        @Test
        void the_day_of_the_announcement_itself_may_be_promised() {
            assertThat(of(US, "C-1", DUE, DUE).dueOn()).isEqualTo(DUE);
        }

        @Test
        void an_announcement_in_the_future_is_refused() {
            assertThatThrownBy(() -> of(US, "C-1", TODAY.plusDays(1), TODAY.plusDays(9)))
                    .isInstanceOf(AnnouncedInFuture.class);
        }

        @Test
        void it_needs_a_day_a_side_and_a_reference() {
            assertThatThrownBy(() -> of(US, "C-1", ANNOUNCED, null)).isInstanceOf(TextMissing.class);
            assertThatThrownBy(() -> of(null, "C-1", ANNOUNCED, DUE)).isInstanceOf(TextMissing.class);
            assertThatThrownBy(() -> of(US, " ", ANNOUNCED, DUE)).isInstanceOf(TextMissing.class);
        }
    }

    @Nested
    class When_a_new_day_is_promised {
        private final Commitment commitment = ours();

        @Test
        void the_first_day_stays_the_measure_if_the_promisor_wanted_it() {
            commitment.rePromise(newDay(DUE.minusDays(9), LATER, US), BY_US);
            assertThat(commitment.dueOn()).isEqualTo(LATER);
            assertThat(commitment.measuredDueOn()).isEqualTo(DUE);
        }

        @Test
        void the_new_day_is_the_measure_if_the_other_side_wanted_it() {
            commitment.rePromise(newDay(DUE.minusDays(9), LATER, PARTNER), BY_US);
            assertThat(commitment.measuredDueOn()).isEqualTo(LATER);
        }

        @Test
        void telling_it_after_the_old_day_is_a_surprise() {
            commitment.rePromise(newDay(DUE.plusDays(6), LATER, US), BY_US);
            assertThat(commitment.record().surprises()).isEqualTo(1);
        }

        @Test
        void telling_it_on_the_old_day_is_not() {
            commitment.rePromise(newDay(DUE, LATER, US), BY_US);
            assertThat(commitment.record().surprises()).isZero();
        }

        @Test
        void the_same_day_is_refused() {
            assertThatThrownBy(() -> commitment.rePromise(newDay(DUE, DUE, US), BY_US))
                    .isInstanceOf(SameDayPromised.class);
        }

        @Test
        void an_announcement_older_than_the_last_is_refused() {
            assertThatThrownBy(() -> commitment.rePromise(newDay(ANNOUNCED.minusDays(1), LATER, US), BY_US))
                    .isInstanceOf(PromiseOutOfOrder.class);
        }

        @Test
        void a_refused_promise_leaves_no_trace() {
            assertThatThrownBy(() -> commitment.rePromise(newDay(LATER, DUE.plusDays(1), US), BY_US))
                    .isInstanceOf(PromiseBeforeAnnouncement.class);
            assertThat(commitment.promises()).hasSize(1);
            assertThat(commitment.dueOn()).isEqualTo(DUE);
        }
    }

    @Nested
    class When_it_is_done {
        private final Commitment commitment = ours();

        @Test
        void on_its_day_and_in_full_it_is_kept() {
            commitment.fulfil(DUE, 1, BY_US);
            assertThat(commitment.outcome()).isEqualTo(Outcome.KEPT);
        }

        @Test
        void a_day_after_it_is_late() {
            commitment.fulfil(DUE.plusDays(1), 1, BY_US);
            assertThat(commitment.outcome()).isEqualTo(Outcome.LATE);
        }

        @Test
        void in_part_it_is_late_for_what_is_missing() {
            commitment.fulfil(DUE, 0.9, BY_US);
            assertThat(commitment.outcome()).isEqualTo(Outcome.LATE);
        }

        @Test
        void the_other_side_accepts_by_recording_it() {
            commitment.fulfil(DUE, 1, BY_THEM);
            assertThat(commitment.accepted()).isTrue();
        }

        @Test
        void the_promisor_cannot_accept_for_the_other_side() {
            commitment.fulfil(DUE, 1, BY_US);
            assertThat(commitment.accepted()).isFalse();
            assertThatThrownBy(() -> commitment.accept(BY_US)).isInstanceOf(OwnFulfilment.class);
            commitment.accept(BY_THEM);
            assertThat(commitment.accepted()).isTrue();
            assertThatThrownBy(() -> commitment.accept(BY_THEM)).isInstanceOf(NothingToAccept.class);
        }

        @Test
        void a_day_in_the_future_or_before_the_announcement_is_refused() {
            assertThatThrownBy(() -> commitment.fulfil(TODAY.plusDays(1), 1, BY_US))
                    .isInstanceOf(FulfilledInFuture.class);
            assertThatThrownBy(() -> commitment.fulfil(ANNOUNCED.minusDays(1), 1, BY_US))
                    .isInstanceOf(FulfilledBeforeAnnouncement.class);
        }

        @Test
        void a_share_outside_nothing_to_everything_is_refused() {
            for (double share : new double[] {-0.1, 1.1, Double.NaN}) {
                assertThatThrownBy(() -> commitment.fulfil(DUE, share, BY_US)).isInstanceOf(ShareOutOfRange.class);
            }
        }

        @Test
        void it_is_settled_once_and_for_all() {
            commitment.fulfil(DUE, 1, BY_US);
            assertThatThrownBy(() -> commitment.fulfil(DUE, 1, BY_US)).isInstanceOf(CommitmentAlreadySettled.class);
            assertThatThrownBy(() -> commitment.breakOff(DUE, "x", BY_US)).isInstanceOf(CommitmentAlreadySettled.class);
            assertThatThrownBy(() -> commitment.report(Status.ON_TRACK, DUE, null, BY_US))
                    .isInstanceOf(CommitmentAlreadySettled.class);
        }
    }

    @Nested
    class When_it_is_not_done {
        private final Commitment commitment = ours();

        @Test
        void dropping_it_breaks_it_and_consent_cancels_it() {
            Commitment other = ours();
            commitment.breakOff(DUE, "no people", BY_US);
            other.cancel(DUE, "not needed any more", BY_THEM);
            assertThat(commitment.outcome()).isEqualTo(Outcome.BROKEN);
            assertThat(other.outcome()).isEqualTo(Outcome.CANCELLED);
        }

        @Test
        void its_day_is_closed_once_with_a_day_of_grace() {
            assertThat(commitment.closeDay(DUE)).isEmpty();
            assertThat(commitment.closeDay(DUE.plusDays(1)).orElseThrow().toldBefore())
                    .isFalse();
            assertThat(commitment.closeDay(DUE.plusDays(1))).isEmpty();
            assertThat(commitment.closeDay(DUE.plusDays(9))).isEmpty();
        }

        @Test
        void a_new_day_can_pass_again() {
            assertThat(commitment.closeDay(DUE.plusDays(1))).isPresent();
            commitment.rePromise(newDay(DUE.plusDays(2), LATER, US), BY_US);
            assertThat(commitment.closeDay(LATER)).isEmpty();
            assertThat(commitment.closeDay(LATER.plusDays(1)).orElseThrow().dueOn())
                    .isEqualTo(LATER);
        }

        @Test
        void a_missed_night_still_finds_what_was_open_in_that_evening() {
            commitment.fulfil(DUE.plusDays(20), 1, BY_US);
            assertThat(commitment.closeDay(DUE.plusDays(1))).isPresent();
            assertThat(ours().closeDay(DUE)).isEmpty();
        }

        @Test
        void a_warning_before_the_day_counts_as_told_unless_taken_back() {
            Commitment reassured = ours();
            commitment.report(Status.AT_RISK, DUE.minusDays(3), null, BY_US);
            reassured.report(Status.AT_RISK, DUE.minusDays(3), null, BY_US);
            reassured.report(Status.ON_TRACK, DUE.minusDays(1), null, BY_US);
            assertThat(commitment.closeDay(DUE.plusDays(1)).orElseThrow().toldBefore())
                    .isTrue();
            assertThat(reassured.closeDay(DUE.plusDays(1)).orElseThrow().toldBefore())
                    .isFalse();
        }

        @Test
        void a_warning_after_the_day_is_not_told_before() {
            commitment.report(Status.OFF_TRACK, DUE.plusDays(1), null, BY_US);
            assertThat(commitment.closeDay(DUE.plusDays(1)).orElseThrow().toldBefore())
                    .isFalse();
        }
    }
}
