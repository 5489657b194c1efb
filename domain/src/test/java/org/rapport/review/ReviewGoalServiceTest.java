package org.rapport.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.review.ReviewFixture.CLOSES;
import static org.rapport.review.ReviewFixture.OPENS;
import static org.rapport.shared.Side.US;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.audit.AuditInMemory;
import org.rapport.goal.GoalRegister;
import org.rapport.goal.GoalService;
import org.rapport.goal.GoalsInMemory;
import org.rapport.goal.GoalsRevisited;
import org.rapport.goal.NewGoal;
import org.rapport.goal.NewRevisit;
import org.rapport.goal.NoGoals;
import org.rapport.goal.RevisitRow;
import org.rapport.identity.Caller;
import org.rapport.identity.CallerInMemory;
import org.rapport.identity.Role;
import org.rapport.partner.Partner;
import org.rapport.partner.PartnerFixture;
import org.rapport.partner.PartnersInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.NotFound;

class ReviewGoalServiceTest {
    private static final Clock CLOCK =
            Clock.fixed(CLOSES.plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final ReviewsInMemory reviews = new ReviewsInMemory();
    private final QuestionnairesInMemory questionnaires = new QuestionnairesInMemory();
    private final PartnersInMemory partners = new PartnersInMemory();
    private final GoalsInMemory goals = new GoalsInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final Partner own = entered("own");
    private final Review review = closed();
    private final Caller ewa = CallerInMemory.of(Role.MANAGER);
    private final Caller kalliopi = CallerInMemory.guestOf(own.id());
    private final UUID lots = goalService(ewa)
            .propose(new NewGoal(own.id(), "Lots right", "share of lots", "%", 91.0, 99.0, CLOSES.plusDays(90)));

    private Partner entered(String code) {
        Partner one = new Partner(PartnerFixture.known(code));
        partners.add(one);
        return one;
    }

    private Review closed() {
        questionnaires.add(ReviewFixture.questionnaire());
        ReviewRegister register = new ReviewRegister(reviews, questionnaires, audit, events);
        Review planned = register.plan(
                own.id(), null, questionnaires.offered().get(0).latest().id(), ReviewFixture.plan(6));
        register.close(planned, CLOSES);
        return planned;
    }

    private GoalService goalService(Caller caller) {
        return new GoalService(goals, new GoalRegister(goals, audit, events), partners, caller, CLOCK);
    }

    private ReviewGoalService as(Caller caller) {
        return new ReviewGoalService(reviews, goalService(caller), caller, CLOCK);
    }

    @BeforeEach
    void both_sides_want_it() {
        goalService(kalliopi).confirm(lots, null, null);
    }

    @Test
    void shared_goals_are_shown_with_how_far_they_were_when_the_period_began() {
        GoalService said = goalService(ewa);
        said.propose(new NewGoal(own.id(), "Not confirmed", "share", "%", 1.0, 2.0, CLOSES.plusDays(90)));
        said.report(lots, 93.0, ReviewFixture.plan(6).periodFrom().minusDays(1), null);
        said.report(lots, 95.0, ReviewFixture.plan(6).periodFrom(), null);
        assertThat(as(kalliopi).of(review.id()).lines()).singleElement().satisfies(line -> {
            assertThat(line.goal().title()).isEqualTo("Lots right");
            assertThat(line.before()).isEqualTo(93);
            assertThat(line.goal().latest()).isEqualTo(95);
        });
    }

    @Test
    void a_revisit_stands_with_the_review_it_was_done_in_and_counts_once() {
        as(ewa).revisit(review.id(), null, "Lots are on the way");
        goalService(ewa).revisit(own.id(), NewRevisit.of(OPENS, "elsewhere"));
        List<RevisitRow> revisits = as(kalliopi).of(review.id()).revisits();
        assertThat(revisits).singleElement().satisfies(one -> {
            assertThat(one.on()).isEqualTo(CLOSES.plusDays(1));
            assertThat(one.note()).isEqualTo("Lots are on the way");
            assertThat(one.side()).isEqualTo(US);
        });
        assertThat(goalService(ewa).revisits(own.id())).hasSize(2);
        assertThat(events.fired()).filteredOn(GoalsRevisited.class::isInstance).hasSize(2);
    }

    @Test
    void a_revisit_needs_a_goal_and_a_review_that_has_opened() {
        assertThatThrownBy(() -> as(ewa).revisit(review.id(), OPENS.minusDays(1), null))
                .isInstanceOf(RevisitBeforeReview.class);
        goalService(ewa).drop(lots);
        assertThatThrownBy(() -> as(ewa).revisit(review.id(), null, null)).isInstanceOf(NoGoals.class);
    }

    @Test
    void a_review_with_another_partner_does_not_exist_for_a_guest() {
        ReviewGoalService stranger = as(CallerInMemory.guestOf(entered("other").id()));
        assertThatThrownBy(() -> stranger.of(review.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> stranger.revisit(review.id(), null, null)).isInstanceOf(NotFound.class);
    }
}
