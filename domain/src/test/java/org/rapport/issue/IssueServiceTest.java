package org.rapport.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Role;
import org.rapport.partner.CalendarFixture;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.ChangedMeanwhile;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.shared.TextMissing;

/** Told on Tuesday 3 November 2026, a day after it happened; high severity: one working day to answer, ten to resolve. */
class IssueServiceTest {
    static final LocalDate TOLD = LocalDate.of(2026, 11, 3);
    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final By THEIRS = new By(PARTNER, "박지영", TOLD.plusDays(3));

    private final IssuesInMemory issues = new IssuesInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final UUID partner = entered("own");
    private final IssueService manager = as(CallerInMemory.of(Role.MANAGER));
    private final IssueService guest = as(CallerInMemory.guestOf(partner));

    private UUID entered(String code) {
        Partner one = new Partner(PartnerFixture.known(code));
        partners.add(one);
        return one.id();
    }

    private IssueService as(Caller caller) {
        IssueClock clock = new IssueClock(issues, CalendarFixture.over(partners));
        return new IssueService(
                issues,
                new IssueRegister(issues, clock, audit, events),
                new IssueWork(audit),
                clock,
                new IssueDesk(issues, partners, caller, CLOCK));
    }

    private NewIssue said(Side causedBy, Side toldBy, String person) {
        return said(causedBy, toldBy, person, null);
    }

    private NewIssue said(Side causedBy, Side toldBy, String person, UUID earlier) {
        return new NewIssue(
                partner,
                "Coating peels off",
                null,
                Severity.HIGH,
                IssueKind.DEFECT,
                causedBy,
                TOLD.minusDays(1),
                TOLD,
                TOLD,
                toldBy,
                person,
                earlier);
    }

    private static By on(int days) {
        return new By(null, null, TOLD.plusDays(days));
    }

    private UUID mendedByUs() {
        UUID id = manager.raise(said(US, US, null));
        manager.fix(id, "New primer", on(4));
        return id;
    }

    private <T> List<T> fired(Class<T> type) {
        return events.fired().stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Nested
    class An_issue_that_is_told {
        private final UUID id = manager.raise(said(US, US, null));

        @Test
        void is_due_in_days_when_both_sides_work_without_the_belgian_armistice_day() {
            IssueCard card = manager.find(id);
            assertThat(card.acknowledgeBy()).isEqualTo(LocalDate.of(2026, 11, 4));
            assertThat(card.resolveBy()).isEqualTo(LocalDate.of(2026, 11, 18));
        }

        @Test
        void has_a_number_and_a_name_of_its_own() {
            manager.raise(said(null, US, null));
            assertThat(manager.page(IssueQuery.with(partner, 0, 9)).rows())
                    .extracting(IssueRow::number)
                    .containsExactly(1, 2);
            assertThat(manager.find(id).label()).isEqualTo("OWN-1");
        }

        @Test
        void is_audited_and_fired_with_who_caused_it() {
            assertThat(audit.actions()).containsExactly("issue: told");
            assertThat(fired(IssueTold.class)).singleElement().satisfies(told -> {
                assertThat(told.causedBy()).isEqualTo(US);
                assertThat(told.heard()).isTrue();
            });
        }

        @Test
        void waits_for_the_side_that_was_told() {
            assertThat(guest.toAcknowledge(9)).extracting(IssueRow::id).containsExactly(id);
            assertThat(manager.toAcknowledge(9)).isEmpty();
        }

        @Test
        void cannot_be_found_before_it_occurred_or_told_before_it_was_found() {
            Correction early = new Correction("x", null, Severity.LOW, IssueKind.OTHER, null, TOLD, TOLD.minusDays(1));
            assertThatThrownBy(() -> manager.correct(id, 0, early)).isInstanceOf(FoundBeforeOccurred.class);
            Correction late = new Correction("x", null, Severity.LOW, IssueKind.OTHER, null, TOLD, TOLD.plusDays(1));
            assertThatThrownBy(() -> manager.correct(id, 0, late)).isInstanceOf(ToldBeforeFound.class);
        }

        @Test
        void is_not_overwritten_by_somebody_who_saw_an_older_version() {
            Correction other = new Correction("x", null, Severity.LOW, IssueKind.OTHER, US, TOLD, TOLD);
            assertThatThrownBy(() -> manager.correct(id, -1, other)).isInstanceOf(ChangedMeanwhile.class);
            assertThat(manager.find(id).title()).isEqualTo("Coating peels off");
        }
    }

    @Nested
    class Acknowledging {
        private final UUID id = manager.raise(said(PARTNER, US, null));

        @Test
        void says_how_many_days_worked_by_both_it_took() {
            guest.acknowledge(id, on(6));
            assertThat(fired(IssueAcknowledged.class))
                    .containsExactly(
                            new IssueAcknowledged(id, partner, PARTNER, TOLD.plusDays(6), 4, 1, Severity.HIGH));
        }

        @Test
        void is_for_the_side_that_was_told() {
            assertThatThrownBy(() -> manager.acknowledge(id, on(1))).isInstanceOf(OwnTelling.class);
        }

        @Test
        void for_the_other_side_needs_the_name_of_somebody_there() {
            assertThatThrownBy(() -> manager.acknowledge(id, By.of(PARTNER))).isInstanceOf(TextMissing.class);
            manager.acknowledge(id, THEIRS);
            assertThat(manager.find(id).acknowledgedPerson()).isEqualTo("박지영");
        }

        @Test
        void happens_once_and_on_a_day_that_is_possible() {
            assertThatThrownBy(() -> guest.acknowledge(id, on(-1))).isInstanceOf(DayOutOfRange.class);
            assertThatThrownBy(() -> guest.acknowledge(id, on(99))).isInstanceOf(DayOutOfRange.class);
            guest.acknowledge(id, on(1));
            assertThatThrownBy(() -> guest.acknowledge(id, on(2))).isInstanceOf(AcknowledgedAlready.class);
        }

        @Test
        void is_done_by_whoever_of_them_writes_a_cause() {
            guest.addCause(id, null, "The bath was too cold", on(1));
            assertThat(guest.find(id).acknowledgedOn()).isEqualTo(TOLD.plusDays(1));
        }

        @Test
        void lets_what_we_said_of_them_be_believed_in_full() {
            guest.acknowledge(id, on(1));
            assertThat(fired(IssueTold.class)).extracting(IssueTold::heard).containsExactly(false, true);
        }
    }

    @Nested
    class Causes {
        private final UUID id = manager.raise(said(PARTNER, US, null));
        private final UUID first = guest.addCause(id, null, "The primer did not hold", on(1));

        @Test
        void form_a_tree() {
            UUID why = guest.addCause(id, first, "The bath was too cold", on(1));
            manager.addCause(id, null, "We changed the alloy", on(2));
            guest.addCause(id, why, "The heater is from 1998", on(2));
            assertThat(manager.find(id).causes())
                    .extracting(CauseLine::text, CauseLine::depth)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("The primer did not hold", 0),
                            org.assertj.core.groups.Tuple.tuple("The bath was too cold", 1),
                            org.assertj.core.groups.Tuple.tuple("The heater is from 1998", 2),
                            org.assertj.core.groups.Tuple.tuple("We changed the alloy", 0));
        }

        @Test
        void are_agreed_by_the_side_that_did_not_write_them() {
            assertThatThrownBy(() -> guest.agreeCause(id, first, on(2))).isInstanceOf(OwnCause.class);
            manager.agreeCause(id, first, on(2));
            assertThatThrownBy(() -> manager.agreeCause(id, first, on(3))).isInstanceOf(CauseAgreedAlready.class);
            assertThat(manager.find(id).authorship()).isEqualTo(Authorship.IMPOSED);
        }

        @Test
        void by_both_sides_with_one_agreed_are_joint() {
            manager.addCause(id, null, "We changed the alloy", on(2));
            assertThat(manager.find(id).authorship()).isEqualTo(Authorship.BLAME);
            manager.agreeCause(id, first, on(2));
            assertThat(manager.find(id).authorship()).isEqualTo(Authorship.JOINT);
        }

        @Test
        void explain_a_cause_of_the_same_issue() {
            UUID other = manager.raise(said(PARTNER, US, null));
            assertThatThrownBy(() -> manager.addCause(other, first, "elsewhere", on(2)))
                    .isInstanceOf(NotFound.class);
        }
    }

    /** What users of other systems ask for (field.md §3, issues): Mes-Open/OpenMes 17, frappe/erpnext 3845. */
    @Nested
    class An_effectiveness_check {
        private final UUID id = mendedByUs();

        @Test
        void cannot_be_skipped_before_closing() {
            assertThatThrownBy(() -> manager.close(id, null, By.CALLER)).isInstanceOf(NotVerified.class);
        }

        @Test
        void is_not_for_the_side_that_mended_it() {
            assertThatThrownBy(() -> manager.verify(id, "looks good", on(9))).isInstanceOf(OwnFix.class);
            guest.verify(id, "No peeling in 200 parts", on(9));
            manager.close(id, null, on(10));
            assertThat(manager.find(id).state()).isEqualTo(IssueState.CLOSED);
        }

        @Test
        void of_their_fix_is_ours() {
            UUID theirs = manager.raise(said(PARTNER, US, null));
            guest.fix(theirs, "New heater", on(5));
            assertThatThrownBy(() -> guest.verify(theirs, null, on(6))).isInstanceOf(OwnFix.class);
            manager.verify(theirs, null, on(6));
            assertThat(guest.find(theirs).state()).isEqualTo(IssueState.VERIFIED);
        }

        @Test
        void needs_something_that_was_mended() {
            UUID open = manager.raise(said(US, US, null));
            assertThatThrownBy(() -> guest.verify(open, null, on(9))).isInstanceOf(NothingToVerify.class);
        }

        @Test
        void that_fails_opens_the_issue_again() {
            guest.reopen(id, "It peels again", on(9));
            IssueCard card = manager.find(id);
            assertThat(card.state()).isEqualTo(IssueState.OPEN);
            assertThat(card.fixedOn()).isNull();
            assertThat(card.reopenings()).isOne();
            assertThat(fired(IssueReturned.class)).isEmpty();
        }
    }

    @Nested
    class Closing {
        private final UUID id = mendedByUs();

        @Test
        void waits_until_every_action_is_done() {
            UUID action = manager.addAction(id, new NewAction("Test 200 parts", PARTNER, "이준호", TOLD.plusDays(8)));
            guest.verify(id, null, on(9));
            assertThatThrownBy(() -> manager.close(id, null, By.CALLER)).isInstanceOf(ActionsOpen.class);
            guest.finishAction(id, action, null);
            manager.close(id, null, By.CALLER);
            assertThat(fired(IssueClosed.class))
                    .containsExactly(new IssueClosed(id, partner, TODAY, Authorship.NONE, Set.of()));
        }

        @Test
        void ends_all_writing_until_it_is_reopened_with_a_reason() {
            guest.verify(id, null, on(9));
            manager.close(id, null, on(10));
            assertThatThrownBy(() -> guest.addCause(id, null, "more", on(11))).isInstanceOf(IssueClosedAlready.class);
            assertThatThrownBy(() -> guest.reopen(id, " ", on(12))).isInstanceOf(TextMissing.class);
            guest.reopen(id, "It peels again", on(12));
            assertThat(fired(IssueReturned.class))
                    .containsExactly(new IssueReturned(id, partner, US, TOLD.plusDays(12)));
        }

        @Test
        void makes_its_later_return_a_recurrence() {
            guest.verify(id, null, on(-1 + 5));
            manager.close(id, null, on(5));
            UUID again = manager.raise(new NewIssue(
                    partner,
                    "Coating peels again",
                    null,
                    null,
                    null,
                    US,
                    TOLD.plusDays(20),
                    null,
                    TOLD.plusDays(21),
                    US,
                    null,
                    id));
            assertThat(fired(IssueTold.class).get(1).returnedOn()).containsExactly(TOLD.plusDays(20));
            assertThat(manager.find(again).earlierTitle()).isEqualTo("Coating peels off");
        }
    }

    @Test
    void actions_come_due_for_the_side_whose_person_owns_them() {
        UUID id = mendedByUs();
        manager.addAction(id, new NewAction("Order heater", US, "Ewa", TOLD.plusDays(8)));
        manager.addAction(id, new NewAction("Test parts", PARTNER, "이준호", TOLD.plusDays(9)));
        assertThat(manager.actionsDue(TODAY, 9)).extracting(ActionRow::owner).containsExactly("Ewa");
        assertThat(guest.actionsDue(TODAY, 9)).extracting(ActionRow::owner).containsExactly("이준호");
        assertThat(guest.actionsDue(TOLD, 9)).isEmpty();
    }

    @Nested
    class A_guest {
        private final UUID id = guest.raise(said(US, PARTNER, null));

        @Test
        void speaks_for_the_own_side_only() {
            assertThatThrownBy(() -> guest.raise(said(US, US, "Ewa"))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> guest.acknowledge(id, By.of(US))).isInstanceOf(NotPermitted.class);
            UUID ours = manager.addAction(id, new NewAction("Order heater", US, "Ewa", TODAY));
            assertThatThrownBy(() -> guest.finishAction(id, ours, null)).isInstanceOf(NotPermitted.class);
        }

        @Test
        void finds_nothing_of_another_partner() {
            IssueService stranger = as(CallerInMemory.guestOf(entered("other")));
            assertThatThrownBy(() -> stranger.find(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.acknowledge(id, By.CALLER)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.verify(id, null, By.CALLER)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.raise(said(US, PARTNER, null))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.times(partner)).isInstanceOf(NotFound.class);
            assertThat(stranger.page(IssueQuery.with(partner, 0, 9)).rows()).isEmpty();
        }
    }

    @Test
    void an_unanswered_issue_is_noted_once_in_the_evening_after_its_day() {
        UUID id = manager.raise(said(PARTNER, US, null));
        AnswersPassed closer = new AnswersPassed(issues, events);
        assertThat(closer.close(TOLD.plusDays(1), List.of(partner))).isZero();
        assertThat(closer.close(TOLD.plusDays(2), List.of(partner))).isOne();
        assertThat(closer.close(TOLD.plusDays(2), List.of(partner))).isZero();
        assertThat(fired(AnswerPassed.class))
                .containsExactly(new AnswerPassed(id, partner, PARTNER, TOLD.plusDays(2), Severity.HIGH));
    }
}
