package org.rapport.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Side;

/** Writes down risks, successes and ideas, for whoever has the right to: a use case, the sample portfolio. */
@ApplicationScoped
@Transactional
public class ProspectRegister {
    private Prospects prospects;
    private AuditTrail audit;
    private Event<Object> events;

    protected ProspectRegister() {} // CDI proxy

    @Inject
    public ProspectRegister(Prospects prospects, AuditTrail audit, Event<Object> events) {
        this.prospects = prospects;
        this.audit = audit;
        this.events = events;
    }

    public Risk raise(NewRisk said, Act act) {
        Risk risk = new Risk(said, act);
        prospects.add(risk);
        audit.record(Change.of("risk", risk.id(), risk.partner(), "raised")
                .field("title", null, risk.title())
                .field("likelihood", null, risk.likelihood())
                .field("impact", null, risk.impact())
                .field("owner", null, risk.owner())
                .field("reviewOn", null, risk.reviewOn()));
        return risk;
    }

    public void assess(Risk risk, NewRisk said) {
        RiskRow before = RiskRow.of(risk);
        risk.assess(said);
        audit.record(Change.of("risk", risk.id(), risk.partner(), "assessed")
                .field("title", before.title(), risk.title())
                .field("likelihood", before.likelihood(), risk.likelihood())
                .field("impact", before.impact(), risk.impact())
                .field("owner", before.owner(), risk.owner())
                .field("measure", before.measure(), risk.measure())
                .field("reviewOn", before.reviewOn(), risk.reviewOn()));
    }

    public void close(Risk risk, String outcome, Act act) {
        risk.close(outcome, act.on());
        audit.record(Change.of("risk", risk.id(), risk.partner(), "closed").field("outcome", null, outcome));
    }

    /** Tells something good that a side made happen. */
    public Success tell(UUID partner, String title, String text, Side of, Act act) {
        Success success = new Success(partner, title, text, of, act);
        prospects.add(success);
        audit.record(Change.of("success", success.id(), partner, "told").field("title", null, success.title()));
        return success;
    }

    public Idea propose(UUID partner, String title, String text, Act act) {
        Idea idea = new Idea(partner, title, text, act);
        prospects.add(idea);
        audit.record(change(idea, "proposed").field("title", null, idea.title()));
        return idea;
    }

    public void agree(Idea idea, String split, Act act) {
        idea.agree(split, act);
        audit.record(change(idea, "agreed").field("split", null, split));
    }

    public void finish(Idea idea, String benefit, Side keptBy, Act act) {
        idea.finish(benefit, keptBy, act);
        audit.record(change(idea, "finished").field("benefit", null, benefit).field("keptBy", null, keptBy));
        events.fire(new IdeaFinished(idea.id(), idea.partner(), act.on(), keptBy));
    }

    public void drop(Idea idea, Act act) {
        idea.drop(act);
        audit.record(change(idea, "dropped"));
    }

    private static Change change(Idea idea, String action) {
        return Change.of("idea", idea.id(), idea.partner(), action);
    }
}
