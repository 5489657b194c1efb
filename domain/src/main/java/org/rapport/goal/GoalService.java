package org.rapport.goal;

import static org.rapport.identity.Permission.CONFIRM;
import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.SET_GOALS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.shared.ChangedMeanwhile;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/**
 * What users do about shared goals. A guest speaks for the partner's side; a colleague speaks for ours and may write down
 * what a named person of the other side said.
 */
@ApplicationScoped
@Transactional
public class GoalService {
    private Goals goals;
    private GoalRegister register;
    private Partners partners;
    private Caller caller;
    private Clock clock;

    protected GoalService() {} // CDI proxy

    @Inject
    public GoalService(Goals goals, GoalRegister register, Partners partners, Caller caller, Clock clock) {
        this.goals = goals;
        this.register = register;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(SET_GOALS)
    public UUID propose(NewGoal said) {
        partner(said.partner());
        return register.propose(said, voice(null)).id();
    }

    /** Says anew what is wanted; refused if the goal was changed since the version that the caller saw. */
    @Permitted(SET_GOALS)
    public void change(UUID id, long version, NewGoal said) {
        Goal goal = reachable(id);
        ChangedMeanwhile.require(version, goal.version(), goal.title());
        register.change(goal, said, voice(null));
    }

    /** Confirms for a side; for the other side a person there is named. */
    @Permitted(CONFIRM)
    public void confirm(UUID id, Side side, String person) {
        register.confirm(reachable(id), voice(side, person, null));
    }

    /** Says how important it is to a side, 1 being the most important. */
    @Permitted(SET_GOALS)
    public void rank(UUID id, Side side, Integer rank) {
        Side spoken = side == null ? caller.side() : side;
        caller.requireVoiceOf(spoken);
        register.rank(reachable(id), spoken, rank);
    }

    @Permitted(SET_GOALS)
    public void report(UUID id, Double value, LocalDate on, String note) {
        register.report(reachable(id), value, note, voice(on));
    }

    @Permitted(SET_GOALS)
    public void realise(UUID id, NewBenefit said) {
        register.realise(reachable(id), said, voice(said.on()));
    }

    @Permitted(SET_GOALS)
    public void achieve(UUID id) {
        register.achieve(reachable(id), voice(null));
    }

    @Permitted(SET_GOALS)
    public void drop(UUID id) {
        register.drop(reachable(id), voice(null));
    }

    /** Both sides look at their goals: what both want and rank alike is counted. */
    @Permitted(SET_GOALS)
    public void revisit(UUID partner, NewRevisit said) {
        register.revisit(partner, partner(partner).name(), said, voice(said.on()));
    }

    @Permitted(READ)
    public GoalCard find(UUID id) {
        return GoalCard.of(reachable(id));
    }

    @Permitted(READ)
    public List<GoalCard> ofPartner(UUID partner) {
        partner(partner);
        return goals.ofPartner(partner).stream().map(GoalCard::of).toList();
    }

    @Permitted(READ)
    public List<RevisitRow> revisits(UUID partner) {
        partner(partner);
        return goals.revisits(partner).stream().map(RevisitRow::of).toList();
    }

    private Voice voice(LocalDate on) {
        return voice(null, null, on);
    }

    private Voice voice(Side side, String person, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        Side spoken = side == null ? caller.side() : side;
        caller.requireVoiceOf(spoken);
        String typed = Text.optional(person, "person", 200);
        boolean self = typed == null && spoken == caller.side();
        LocalDate day = on == null ? today : on;
        if (day.isAfter(today)) {
            throw new ReportedInFuture(day, today);
        }
        String name = self ? caller.requireUser().name() : Text.required(typed, "person", 200);
        return new Voice(spoken, name, day);
    }

    private Partner partner(UUID id) {
        caller.reach().require(id);
        return partners.withId(id).orElseThrow(() -> new NotFound("Partner", id));
    }

    private Goal reachable(UUID id) {
        return goals.withId(id)
                .filter(goal -> caller.reach().covers(goal.partner()))
                .orElseThrow(() -> new NotFound("Goal", id));
    }
}
