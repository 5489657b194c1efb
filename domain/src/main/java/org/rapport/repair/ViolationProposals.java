package org.rapport.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.CommitmentBroken;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.Criticality;
import org.rapport.commitment.PromiseChanged;
import org.rapport.commitment.PromiseDayPassed;
import org.rapport.dealing.ChangeTold;
import org.rapport.engagement.MonthKind;
import org.rapport.engagement.MonthMeasured;
import org.rapport.issue.Issue;
import org.rapport.issue.IssueKind;
import org.rapport.issue.IssueTold;
import org.rapport.issue.Issues;
import org.rapport.issue.Severity;

/**
 * Sees violations in facts and proposes them; what repeats before somebody takes it up is added to the same proposal. A
 * proposal is no judgement: people take it up or let it be.
 */
@ApplicationScoped
public class ViolationProposals {
    private static final double LONG = 2;

    private Repairs repairs;
    private Commitments commitments;
    private Issues issues;

    protected ViolationProposals() {} // CDI proxy

    @Inject
    public ViolationProposals(Repairs repairs, Commitments commitments, Issues issues) {
        this.repairs = repairs;
        this.commitments = commitments;
        this.issues = issues;
    }

    void on(@Observes CommitmentBroken fact) {
        see(new Sighting(
                ViolationSource.BROKEN_COMMITMENT,
                fact.partner(),
                fact.promisor(),
                fact.commitment(),
                title(fact.commitment()),
                fact.on(),
                severity(fact.criticality())));
    }

    /** A surprise: the promisor tells of a new day after the promised one has passed. */
    void on(@Observes PromiseChanged fact) {
        if (fact.initiatedBy() == fact.promisor() && fact.announcedOn().isAfter(fact.oldDueOn())) {
            see(new Sighting(
                    ViolationSource.SURPRISE,
                    fact.partner(),
                    fact.promisor(),
                    fact.commitment(),
                    title(fact.commitment()),
                    fact.announcedOn(),
                    severity(fact.criticality())));
        }
    }

    void on(@Observes PromiseDayPassed fact) {
        if (!fact.toldBefore()) {
            see(new Sighting(
                    ViolationSource.REPEATED_LATENESS,
                    fact.partner(),
                    fact.promisor(),
                    fact.commitment(),
                    title(fact.commitment()),
                    fact.dayClosed(),
                    severity(fact.criticality())));
        }
    }

    void on(@Observes ChangeTold fact) {
        if (!fact.announced()) {
            see(new Sighting(
                    ViolationSource.UNANNOUNCED_CHANGE,
                    fact.partner(),
                    fact.by(),
                    fact.change(),
                    fact.on().toString(),
                    fact.on(),
                    Severity.NORMAL));
        }
    }

    void on(@Observes MonthMeasured fact) {
        if (fact.kind() == MonthKind.SILENCE && fact.agreed() > 0 && fact.taken() >= LONG * fact.agreed()) {
            see(new Sighting(
                    ViolationSource.LONG_SILENCE,
                    fact.partner(),
                    fact.side(),
                    fact.figure(),
                    fact.lastDay().toString().substring(0, 7),
                    fact.lastDay(),
                    Severity.NORMAL));
        }
    }

    void on(@Observes IssueTold fact) {
        if (fact.causedBy() == null) {
            return;
        }
        if (fact.disclosedBy() != fact.causedBy() && fact.foundOn().isAfter(fact.occurredOn())) {
            see(issue(ViolationSource.HIDDEN_ISSUE, fact));
        }
        if (fact.kind() == IssueKind.SECURITY) {
            see(issue(ViolationSource.SECURITY_INCIDENT, fact));
        }
    }

    private Sighting issue(ViolationSource source, IssueTold fact) {
        String title = issues.withId(fact.issue())
                .map(Issue::title)
                .orElse(fact.foundOn().toString());
        return new Sighting(
                source, fact.partner(), fact.causedBy(), fact.issue(), title, fact.foundOn(), fact.severity());
    }

    private void see(Sighting seen) {
        if (repairs.knows(seen.source(), seen.fact())) {
            return;
        }
        repairs.open(seen.partner(), seen.causer(), seen.source())
                .ifPresentOrElse(known -> known.see(seen), () -> repairs.add(new Violation(seen)));
    }

    private String title(java.util.UUID commitment) {
        return commitments.withId(commitment).map(Commitment::title).orElse(commitment.toString());
    }

    private static Severity severity(Criticality criticality) {
        return Severity.valueOf(criticality.name());
    }
}
