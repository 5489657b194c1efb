package org.rapport.performance;

import static org.rapport.identity.Permission.EDIT_PARTNERS;
import static org.rapport.identity.Permission.RAISE_ISSUES;
import static org.rapport.identity.Permission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What users of both sides do about improvement plans. */
@ApplicationScoped
@Transactional
public class PlanService {
    private ImprovementPlans plans;
    private AuditTrail audit;
    private Caller caller;
    private Clock clock;

    protected PlanService() {} // CDI proxy

    @Inject
    public PlanService(ImprovementPlans plans, AuditTrail audit, Caller caller, Clock clock) {
        this.plans = plans;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Plans with a partner, the newest first. */
    @Permitted(READ)
    public List<PlanRow> plans(UUID partner) {
        caller.reach().require(partner);
        return plans.ofPartner(partner).stream().map(PlanRow::of).toList();
    }

    @Permitted(RAISE_ISSUES)
    public UUID addAction(UUID plan, String what, Side ownerSide, String owner, LocalDate dueOn) {
        ImprovementPlan found = reachable(plan);
        PlanAction action = found.add(what, ownerSide == null ? caller.side() : ownerSide, owner, dueOn);
        audit.record(Change.of("improvement plan", plan, found.partner(), "action added")
                .field("what", null, action.what())
                .field("owner", null, action.owner())
                .field("dueOn", null, action.dueOn()));
        return action.id();
    }

    /** Says that an action is done; whoever owns it, or records for both, can. */
    @Permitted(RAISE_ISSUES)
    public void finishAction(UUID plan, UUID action) {
        ImprovementPlan found = reachable(plan);
        found.actions().stream()
                .filter(one -> one.id().equals(action))
                .forEach(one -> caller.requireVoiceOf(one.ownerSide()));
        PlanAction done = found.finish(action, LocalDate.now(clock));
        audit.record(Change.of("improvement plan", plan, found.partner(), "action done")
                .field("what", null, done.what())
                .field("doneOn", null, done.doneOn()));
    }

    @Permitted(EDIT_PARTNERS)
    public void close(UUID plan, String outcome) {
        ImprovementPlan found = reachable(plan);
        found.close(outcome, LocalDate.now(clock));
        audit.record(
                Change.of("improvement plan", plan, found.partner(), "closed").field("outcome", null, found.outcome()));
    }

    private ImprovementPlan reachable(UUID id) {
        return plans.withId(id)
                .filter(plan -> caller.reach().covers(plan.partner()))
                .orElseThrow(() -> new NotFound("Improvement plan", id));
    }
}
