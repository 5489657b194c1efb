package org.rapport.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rapport.engagement.EncounterFixture.DAY;
import static org.rapport.engagement.EncounterFixture.checkIn;

import java.time.ZoneId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;

class EncounterTest {
    @Nested
    class A_planned_check_in {
        private final Encounter planned = checkIn(DAY, Side.PARTNER);

        @Test
        void can_still_be_written_down_as_held_the_day_after() {
            assertThat(planned.closeDay(DAY)).isFalse();
            assertThat(planned.status()).isEqualTo(EncounterStatus.PLANNED);
        }

        @Test
        void is_missed_by_the_side_that_leads_when_the_day_after_is_over() {
            assertThat(planned.closeDay(DAY.plusDays(1))).isTrue();
            assertThat(planned.missedBy()).isEqualTo(Side.PARTNER);
        }

        @Test
        void is_missed_once_however_often_the_day_is_closed() {
            planned.closeDay(DAY.plusDays(1));
            assertThat(planned.closeDay(DAY.plusDays(1))).isFalse();
        }

        @Test
        void can_be_moved_until_its_day_and_not_after_it() {
            planned.move(DAY.plusDays(1), null, ZoneId.of("UTC"), 0, DAY);
            assertThat(planned.plannedDay()).isEqualTo(DAY.plusDays(1));
            assertThat(planned.sequence()).isEqualTo(1);
            assertThatExceptionOfType(EncounterOver.class)
                    .isThrownBy(() -> planned.move(DAY.plusDays(9), null, ZoneId.of("UTC"), 0, DAY.plusDays(2)));
        }

        @Test
        void cannot_be_called_off_when_its_day_has_passed() {
            assertThatExceptionOfType(EncounterOver.class).isThrownBy(() -> planned.cancel(DAY.plusDays(1)));
        }

        @Test
        void is_not_held_tomorrow() {
            assertThatExceptionOfType(HeldInFuture.class)
                    .isThrownBy(() -> planned.hold(Held.on(DAY.plusDays(1), null), DAY))
                    .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("heldOn"));
        }

        @Test
        void is_not_missed_before_its_day() {
            assertThatExceptionOfType(NotYetMissed.class).isThrownBy(() -> planned.miss(null, DAY.minusDays(1)));
        }
    }

    @Nested
    class A_missed_check_in {
        private final Encounter missed = checkIn(DAY, Side.US);

        {
            missed.closeDay(DAY.plusDays(1));
        }

        @Test
        void can_turn_out_to_have_been_held() {
            missed.hold(Held.on(DAY, "By telephone"), DAY.plusDays(3));
            assertThat(missed.status()).isEqualTo(EncounterStatus.HELD);
            assertThat(missed.missedBy()).isNull();
        }

        @Test
        void can_turn_out_to_be_the_other_sides_doing() {
            missed.miss(Side.PARTNER, DAY.plusDays(2));
            assertThat(missed.missedBy()).isEqualTo(Side.PARTNER);
        }
    }

    @Nested
    class A_held_check_in {
        private final Encounter held = checkIn(DAY, Side.US);

        {
            held.hold(Held.on(DAY, null), DAY);
        }

        @Test
        void is_held_once_and_the_second_person_is_told() {
            assertThatExceptionOfType(EncounterOver.class).isThrownBy(() -> held.hold(Held.on(DAY, "again"), DAY));
        }

        @Test
        void is_no_place_for_an_executives_direction() {
            assertThatExceptionOfType(NoExecutiveThere.class).isThrownBy(() -> held.share(Side.US, "Fewer carriers"));
        }

        @Test
        void has_actions_that_are_done_once() {
            AgreedAction action = held.agree(Side.PARTNER, "Park Ji-young", "Send the report", DAY.plusDays(3));
            action.done(DAY.plusDays(2), DAY.plusDays(2));
            assertThat(action.doneOn()).isEqualTo(DAY.plusDays(2));
            assertThatExceptionOfType(AgreedActionDone.class)
                    .isThrownBy(() -> action.done(DAY.plusDays(3), DAY.plusDays(3)));
        }
    }
}
