package org.rapport.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Side;

/**
 * Writes down goals and what is said about them, for whoever has the right to: a use case, the sample portfolio. Every
 * change is audited, and a revisit told to whoever listens, in the same transaction.
 */
@ApplicationScoped
@Transactional
public class GoalRegister {
    private Goals goals;
    private AuditTrail audit;
    private Event<Object> events;

    protected GoalRegister() {} // CDI proxy

    @Inject
    public GoalRegister(Goals goals, AuditTrail audit, Event<Object> events) {
        this.goals = goals;
        this.audit = audit;
        this.events = events;
    }

    public Goal propose(NewGoal said, Voice voice) {
        Goal goal = new Goal(said, voice);
        goals.add(goal);
        audit.record(change(goal, "proposed")
                .field("title", null, goal.title())
                .field("measure", null, goal.measure())
                .field("baseline", null, goal.baseline())
                .field("target", null, goal.target())
                .field("dueOn", null, goal.dueOn()));
        return goal;
    }

    public void change(Goal goal, NewGoal said, Voice voice) {
        Change change = change(goal, "changed");
        String title = goal.title();
        double target = goal.target();
        var due = goal.dueOn();
        goal.change(said, voice);
        audit.record(change.field("title", title, goal.title())
                .field("target", target, goal.target())
                .field("dueOn", due, goal.dueOn()));
    }

    public void confirm(Goal goal, Voice voice) {
        goal.confirm(voice);
        audit.record(change(goal, "confirmed").field("side", null, voice.side()).field("person", null, voice.person()));
    }

    public void rank(Goal goal, Side side, Integer rank) {
        Integer before = side == Side.US ? goal.ourRank() : goal.theirRank();
        goal.rank(side, rank);
        audit.record(change(goal, "ranked").field(side + " rank", before, rank));
    }

    public void report(Goal goal, Double value, String note, Voice voice) {
        double before = goal.latest();
        goal.report(value, note, voice);
        audit.record(change(goal, "reported").field("value", before, value).field("on", null, voice.on()));
    }

    public void realise(Goal goal, NewBenefit said, Voice voice) {
        goal.realise(said, voice);
        audit.record(change(goal, "value realised")
                .field("kind", null, said.kind())
                .field("amount", null, said.amount())
                .field("note", null, said.note()));
    }

    public void achieve(Goal goal, Voice voice) {
        goal.achieve(voice.on());
        audit.record(change(goal, "achieved").field("endedOn", null, voice.on()));
    }

    public void drop(Goal goal, Voice voice) {
        goal.drop(voice.on());
        audit.record(change(goal, "dropped").field("endedOn", null, voice.on()));
    }

    /** Counts what both sides want and rank alike, as it stands. */
    public GoalRevisit revisit(UUID partner, String partnerName, NewRevisit said, Voice voice) {
        List<Goal> open = goals.ofPartner(partner).stream()
                .filter(goal -> goal.state() == GoalState.OPEN)
                .toList();
        if (open.isEmpty()) {
            throw new NoGoals(partnerName);
        }
        if (goals.revisited(partner, voice.on())) {
            throw new RevisitedAlready(voice.on());
        }
        int common = (int) open.stream().filter(Goal::isCommon).count();
        GoalRevisit revisit = new GoalRevisit(partner, common, open.size(), said, voice);
        goals.add(revisit);
        audit.record(Change.of("goals", revisit.id(), partner, "revisited")
                .field("common", null, common)
                .field("all", null, open.size())
                .field("review", null, said.review()));
        events.fire(new GoalsRevisited(revisit.id(), partner, voice.on(), common, open.size()));
        return revisit;
    }

    private static Change change(Goal goal, String action) {
        return Change.of("goal", goal.id(), goal.partner(), action);
    }
}
