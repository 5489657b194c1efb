package org.rapport.culture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.culture.PulseFixture.TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.Role;
import org.rapport.identity.User;
import org.rapport.identity.UsersInMemory;
import org.rapport.shared.NotFound;

class PulseServiceTest {
    private final PulseFixture.PulsesInMemory pulses = new PulseFixture.PulsesInMemory();
    private final PulseFixture.BoxInMemory box = new PulseFixture.BoxInMemory();
    private final UsersInMemory users = new UsersInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final PulseRegister register = new PulseRegister(pulses, box, audit);
    private final Caller caller = CallerInMemory.of(Role.MANAGER);
    private final PulseService service = on(TODAY, caller);

    PulseServiceTest() {
        User ewa = caller.requireUser();
        ewa.join("Delivery");
        users.add(ewa);
        add("jonas", "Delivery");
        add("aylin", "Quality");
        add("samuel", null);
    }

    private void add(String login, String unit) {
        User user = new User(login, login, login + "@aldermoor.test", Role.REVIEWER, null, "x");
        user.join(unit);
        users.add(user);
    }

    private PulseService on(LocalDate day, Caller by) {
        Clock clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return new PulseService(pulses, box, register, users, by, clock);
    }

    @Nested
    class A_pulse {
        @Test
        void invites_everybody_of_its_units_and_nobody_else() {
            Pulse pulse =
                    pulses.withId(service.open(PulseFixture.said("Delivery"))).orElseThrow();
            assertThat(pulse.units()).extracting(PulseUnit::name).containsExactly("Delivery");
            assertThat(pulse.invited()).isEqualTo(2);
        }

        @Test
        void without_anybody_to_ask_is_refused() {
            assertThatThrownBy(() -> service.open(PulseFixture.said("Nobody's")))
                    .isInstanceOf(PulseUnitsMissing.class);
        }

        @Test
        void waits_for_the_answer_until_it_is_given() {
            UUID id = service.open(PulseFixture.said("Delivery"));
            assertThat(service.waiting()).extracting(PulseRow::id).containsExactly(id);
            service.answer(id, List.of(4, 0), null);
            assertThat(service.waiting()).isEmpty();
            assertThat(service.sheet(id).answered()).isTrue();
        }

        @Test
        void cannot_be_found_by_those_not_invited() {
            UUID id = service.open(PulseFixture.said("Quality"));
            assertThatThrownBy(() -> service.sheet(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.answer(id, List.of(4, 4), null)).isInstanceOf(NotFound.class);
        }
    }

    @Nested
    class An_answer {
        private final UUID id = service.open(PulseFixture.said("Delivery", "Quality"));

        @Test
        void is_given_once() {
            service.answer(id, List.of(4, 2), null);
            assertThatThrownBy(() -> service.answer(id, List.of(1, 1), null)).isInstanceOf(PulseAnsweredAlready.class);
            assertThat(box.strokes(List.of(id))).hasSize(2).allMatch(stroke -> stroke.n() == 1);
        }

        @Test
        void fits_the_questions_and_the_scale() {
            assertThatThrownBy(() -> service.answer(id, List.of(4), null)).isInstanceOf(PulseAnswersMissing.class);
            assertThatThrownBy(() -> service.answer(id, List.of(4, 6), null)).isInstanceOf(PulseAnswersMissing.class);
            assertThat(service.sheet(id).answered()).isFalse();
        }

        @Test
        void comes_in_time() {
            PulseService late = on(TODAY.plusDays(8), caller);
            assertThatThrownBy(() -> late.answer(id, List.of(4, 4), null)).isInstanceOf(PulseNotOpen.class);
        }

        @Test
        void leaves_nothing_in_the_audit_trail() {
            int before = audit.actions().size();
            service.answer(id, List.of(4, 2), "Only if the boss is out");
            assertThat(audit.actions()).hasSize(before);
        }
    }

    @Nested
    class Closing {
        private final UUID id = service.open(PulseFixture.said("Delivery"));

        @Test
        void is_what_results_wait_for() {
            service.answer(id, List.of(4, 2), null);
            assertThatThrownBy(() -> service.results(id)).isInstanceOf(PulseNotClosed.class);
        }

        @Test
        void keeps_how_many_answered_and_forgets_who() {
            service.answer(id, List.of(4, 2), null);
            service.close(id);
            assertThat(service.results(id).units()).containsExactly(new PulseResults.Unit("Delivery", 2, 1));
            assertThat(box.invited(id)).isEmpty();
        }

        @Test
        void comes_by_itself_at_the_end_of_the_last_day_and_only_once() {
            PulseNight night = new PulseNight(pulses, register);
            assertThat(night.close(TODAY.plusDays(6), List.of())).isZero();
            assertThat(night.close(TODAY.plusDays(9), List.of())).isOne();
            assertThat(night.close(TODAY.plusDays(9), List.of())).isZero();
            assertThat(pulses.withId(id).orElseThrow().closedOn()).isEqualTo(TODAY.plusDays(7));
        }
    }
}
