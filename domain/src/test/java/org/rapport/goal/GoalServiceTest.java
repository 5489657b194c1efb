package org.rapport.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Role;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.ChangedMeanwhile;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.NotFound;
import org.rapport.shared.TextMissing;

class GoalServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final GoalsInMemory goals = new GoalsInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final UUID partner = entered("own");
    private final GoalService manager = as(CallerInMemory.of(Role.MANAGER));
    private final GoalService guest = as(CallerInMemory.guestOf(partner));

    private UUID entered(String code) {
        Partner one = new Partner(PartnerFixture.known(code));
        partners.add(one);
        return one.id();
    }

    private GoalService as(Caller caller) {
        return new GoalService(goals, new GoalRegister(goals, audit, events), partners, caller, CLOCK);
    }

    private NewGoal said(double baseline, double target) {
        return new NewGoal(partner, "Lots right", "share of lots", "%", baseline, target, TODAY.plusDays(90));
    }

    @Nested
    class A_goal {
        private final UUID id = manager.propose(said(91, 99));

        @Test
        void is_shared_once_each_side_has_confirmed_it() {
            assertThat(guest.find(id).isShared()).isFalse();
            guest.confirm(id, null, null);
            assertThat(guest.find(id).isShared()).isTrue();
            assertThat(guest.find(id).theirPerson()).isEqualTo("Καλλιόπη");
            assertThatThrownBy(() -> guest.confirm(id, PARTNER, null)).isInstanceOf(GoalConfirmedAlready.class);
        }

        @Test
        void is_confirmed_for_the_other_side_only_by_somebody_named() {
            assertThatThrownBy(() -> manager.confirm(id, PARTNER, null)).isInstanceOf(TextMissing.class);
            manager.confirm(id, PARTNER, "박지영");
            assertThat(manager.find(id).theirPerson()).isEqualTo("박지영");
        }

        @Test
        void that_is_changed_asks_the_other_side_anew() {
            guest.confirm(id, null, null);
            manager.change(id, 0, said(91, 98));
            assertThat(manager.find(id).theirWord()).isNull();
            assertThat(manager.find(id).ourWord()).isEqualTo(TODAY);
        }

        @Test
        void is_not_overwritten_by_somebody_who_saw_an_older_version() {
            assertThatThrownBy(() -> guest.change(id, 7, said(91, 95))).isInstanceOf(ChangedMeanwhile.class);
        }

        @Test
        void needs_a_target_that_is_not_the_baseline() {
            assertThatThrownBy(() -> manager.propose(said(5, 5))).isInstanceOf(TargetIsBaseline.class);
        }

        @Test
        void shows_how_far_it_is_and_what_it_brought() {
            guest.report(id, 95.0, TODAY.minusDays(3), null);
            manager.realise(id, new NewBenefit(BenefitKind.COST, 42_000.0, "€", "Less rework", null));
            assertThat(manager.find(id).share()).isEqualTo(0.5);
            assertThat(manager.find(id).benefits())
                    .singleElement()
                    .satisfies(one -> assertThat(one.on()).isEqualTo(TODAY));
            assertThatThrownBy(() -> guest.report(id, 96.0, TODAY.plusDays(1), null))
                    .isInstanceOf(ReportedInFuture.class);
        }

        @Test
        void is_achieved_only_by_both() {
            assertThatThrownBy(() -> manager.achieve(id)).isInstanceOf(GoalNotShared.class);
            guest.confirm(id, null, null);
            manager.achieve(id);
            assertThatThrownBy(() -> guest.report(id, 99.0, null, null)).isInstanceOf(GoalEnded.class);
        }

        @Test
        void of_another_partner_does_not_exist_for_a_guest() {
            GoalService stranger = as(CallerInMemory.guestOf(entered("other")));
            assertThatThrownBy(() -> stranger.find(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.confirm(id, null, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> stranger.ofPartner(partner)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> guest.rank(id, US, 1)).isInstanceOf(NotPermitted.class);
        }
    }

    @Nested
    class Revisiting {
        @Test
        void counts_goals_that_both_confirmed_and_rank_alike() {
            UUID common = manager.propose(said(91, 99));
            guest.confirm(common, null, null);
            manager.rank(common, US, 1);
            guest.rank(common, null, 2);
            UUID apart = manager.propose(said(1, 2));
            guest.confirm(apart, null, null);
            manager.rank(apart, US, 1);
            guest.rank(apart, null, 3);
            manager.propose(said(3, 4));
            manager.revisit(partner, NewRevisit.of(null, "in the review"));
            assertThat(events.fired()).singleElement().satisfies(fact -> {
                GoalsRevisited revisited = (GoalsRevisited) fact;
                assertThat(revisited.common()).isOne();
                assertThat(revisited.all()).isEqualTo(3);
            });
        }

        @Test
        void happens_once_a_day_and_needs_a_goal() {
            assertThatThrownBy(() -> manager.revisit(partner, NewRevisit.of(null, null)))
                    .isInstanceOf(NoGoals.class);
            manager.propose(said(91, 99));
            manager.revisit(partner, NewRevisit.of(null, null));
            assertThatThrownBy(() -> guest.revisit(partner, NewRevisit.of(null, null)))
                    .isInstanceOf(RevisitedAlready.class);
            assertThat(guest.revisits(partner)).hasSize(1);
        }
    }

    @Property
    void the_way_done_is_a_share_whatever_is_measured(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double from,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double measured) {
        Goal goal = new Goal(said(from, from + 10), new Voice(US, "Ewa", TODAY));
        goal.report(measured, null, new Voice(PARTNER, "Kim", TODAY));
        assertThat(goal.share()).isBetween(0.0, 1.0);
    }

    @Property
    void ranks_are_alike_from_either_side(
            @ForAll @IntRange(min = 1, max = 99) int ours, @ForAll @IntRange(min = 1, max = 99) int theirs) {
        assertThat(ranked(ours, theirs).isCommon())
                .isEqualTo(ranked(theirs, ours).isCommon());
        assertThat(ranked(ours, ours).isCommon()).isTrue();
    }

    private Goal ranked(int ours, int theirs) {
        Goal goal = new Goal(said(1, 2), new Voice(US, "Ewa", TODAY));
        goal.confirm(new Voice(PARTNER, "Kim", TODAY));
        goal.rank(US, ours);
        goal.rank(PARTNER, theirs);
        return goal;
    }
}
