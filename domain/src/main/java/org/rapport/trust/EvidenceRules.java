package org.rapport.trust;

import static org.rapport.trust.EvidenceKind.COMMITMENT_BROKEN;
import static org.rapport.trust.EvidenceKind.COMMITMENT_RENEGOTIATED;
import static org.rapport.trust.EvidenceKind.COMMITMENT_RESOLVED;
import static org.rapport.trust.EvidenceKind.SLIP_DISCLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.rapport.commitment.CommitmentBroken;
import org.rapport.commitment.CommitmentCancelled;
import org.rapport.commitment.CommitmentFulfilled;
import org.rapport.commitment.FulfilmentAccepted;
import org.rapport.commitment.PromiseChanged;
import org.rapport.commitment.PromiseDayPassed;

/**
 * What each fact about a commitment is worth as evidence. The lines are written in the transaction of the fact; a
 * promise whose day goes by counts as not kept until it is fulfilled, broken or changed by the other side.
 */
@ApplicationScoped
public class EvidenceRules {
    private EvidenceBook book;
    private ScoringPolicies policies;

    protected EvidenceRules() {} // CDI proxy

    @Inject
    public EvidenceRules(EvidenceBook book, ScoringPolicies policies) {
        this.book = book;
        this.policies = policies;
    }

    /** Kept or kept late; the promisor's own word counts half until the other side accepts. */
    void on(@Observes CommitmentFulfilled fact) {
        ScoringPolicy policy = policies.inForce(fact.fulfilledOn());
        boolean ownWord = fact.recordedByPromisor() && !fact.acceptedByOther();
        double lateness = lateness(policy, fact.announcedOn(), fact.measuredDueOn(), fact.fulfilledOn());
        book.takeBack(fact.commitment(), COMMITMENT_RESOLVED);
        book.write(Evidence.of(
                        COMMITMENT_RESOLVED,
                        fact.partner(),
                        fact.promisor(),
                        fact.fulfilledOn(),
                        fact.share() * lateness)
                .times(fact.criticality().factor())
                .believed(ownWord ? policy.unconfirmed() : 1)
                .from(fact.commitment(), null));
    }

    /** The same, now believed in full. */
    void on(@Observes FulfilmentAccepted fact) {
        ScoringPolicy policy = policies.inForce(fact.fulfilledOn());
        double lateness = lateness(policy, fact.announcedOn(), fact.measuredDueOn(), fact.fulfilledOn());
        book.takeBack(fact.commitment(), COMMITMENT_RESOLVED);
        book.write(Evidence.of(
                        COMMITMENT_RESOLVED,
                        fact.partner(),
                        fact.promisor(),
                        fact.fulfilledOn(),
                        fact.share() * lateness)
                .times(fact.criticality().factor())
                .from(fact.commitment(), null));
    }

    /** Never delivered, or dropped without consent. */
    void on(@Observes CommitmentBroken fact) {
        book.takeBack(fact.commitment(), COMMITMENT_RESOLVED);
        book.write(Evidence.of(COMMITMENT_BROKEN, fact.partner(), fact.promisor(), fact.on(), 0)
                .times(fact.criticality().factor())
                .from(fact.commitment(), null));
    }

    /** Given up by consent: nothing is held against the promisor. */
    void on(@Observes CommitmentCancelled fact) {
        book.takeBack(fact.commitment(), COMMITMENT_RESOLVED);
    }

    /** A later day: what the other side asked for costs nothing, what the promisor needs is worth how early it is told. */
    void on(@Observes PromiseChanged fact) {
        if (fact.initiatedBy() != fact.promisor()) {
            book.takeBack(fact.commitment(), COMMITMENT_RESOLVED);
        } else if (fact.newDueOn().isAfter(fact.oldDueOn())) {
            told(fact);
            if (fact.confirmedByBoth() && !fact.announcedOn().isAfter(fact.oldDueOn())) {
                renegotiated(fact);
            }
        }
    }

    /** The day went by: not kept so far. Whoever warned of it before is credited for that. */
    void on(@Observes PromiseDayPassed fact) {
        if (!book.has(fact.commitment(), COMMITMENT_RESOLVED)) {
            book.write(Evidence.of(COMMITMENT_RESOLVED, fact.partner(), fact.promisor(), fact.dayClosed(), 0)
                    .times(fact.criticality().factor())
                    .from(fact.commitment(), null));
        }
        if (fact.toldBefore() && !book.has(fact.commitment(), SLIP_DISCLOSED)) {
            double inTime = policies.inForce(fact.dueOn()).values().toldInTime();
            book.write(Evidence.of(SLIP_DISCLOSED, fact.partner(), fact.promisor(), fact.dueOn(), inTime)
                    .from(fact.commitment(), null));
        }
    }

    private void told(PromiseChanged fact) {
        double value = policies.inForce(fact.announcedOn())
                .values()
                .disclosure(
                        fact.firstAnnouncedOn().toEpochDay(),
                        fact.oldDueOn().toEpochDay(),
                        fact.announcedOn().toEpochDay());
        book.write(Evidence.of(SLIP_DISCLOSED, fact.partner(), fact.promisor(), fact.announcedOn(), value)
                .from(fact.commitment(), null));
    }

    private void renegotiated(PromiseChanged fact) {
        double value = policies.inForce(fact.announcedOn())
                .values()
                .renegotiation(
                        fact.firstAnnouncedOn().toEpochDay(),
                        fact.oldDueOn().toEpochDay(),
                        fact.announcedOn().toEpochDay());
        book.write(Evidence.of(COMMITMENT_RENEGOTIATED, fact.partner(), fact.promisor(), fact.announcedOn(), value)
                .from(fact.commitment(), null));
    }

    private static double lateness(ScoringPolicy policy, LocalDate announced, LocalDate due, LocalDate done) {
        return policy.values()
                .lateness(ChronoUnit.DAYS.between(due, done), Math.max(1, ChronoUnit.DAYS.between(announced, due)));
    }
}
