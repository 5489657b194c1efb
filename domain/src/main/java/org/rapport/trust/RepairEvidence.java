package org.rapport.trust;

import static org.rapport.trust.EvidenceKind.APOLOGY;
import static org.rapport.trust.EvidenceKind.REPAIR_COMMITMENT;
import static org.rapport.trust.EvidenceKind.UNILATERAL_REPAIR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.rapport.repair.AccountConfirmed;
import org.rapport.repair.RepairBroken;
import org.rapport.repair.RepairKind;
import org.rapport.repair.RepairVerified;
import org.rapport.repair.ViolationCleared;
import org.rapport.repair.ViolationRecurred;
import org.rapport.review.Aspect;

/**
 * What the mending of trust is worth as evidence. Words count only after a violation of competence, and little; what was
 * promised in a repair counts 1.5-fold when kept and 3-fold when broken; what was given unasked to make good counts as
 * fairness. The evidence of the violation itself stays, unless both sides found that it did not happen.
 */
@ApplicationScoped
public class RepairEvidence {
    /** A broken repair promise weighs twice a kept one. */
    private static final double BROKEN = 2;

    private EvidenceBook book;
    private TrustLedger ledger;
    private ScoringPolicies policies;

    protected RepairEvidence() {} // CDI proxy

    @Inject
    public RepairEvidence(EvidenceBook book, TrustLedger ledger, ScoringPolicies policies) {
        this.book = book;
        this.ledger = ledger;
        this.policies = policies;
    }

    /** Credited as far as it was whole and in time, once, however often it was completed. */
    void on(@Observes AccountConfirmed fact) {
        book.takeBack(fact.repair(), APOLOGY);
        if (fact.counts()) {
            book.write(Evidence.of(APOLOGY, fact.partner(), fact.causer(), fact.on(), fact.credit())
                    .from(fact.repair(), null));
        }
    }

    /** Kept: to make good unasked is fairness; any other promise of the plan speaks about what it was to mend. */
    void on(@Observes RepairVerified fact) {
        if (fact.kind() == RepairKind.HARM_REPAIR && fact.unilateral()) {
            book.write(Evidence.of(UNILATERAL_REPAIR, fact.partner(), fact.side(), fact.doneOn(), 1)
                    .from(fact.action(), null));
        } else {
            book.write(Evidence.of(REPAIR_COMMITMENT, fact.partner(), fact.side(), fact.doneOn(), lateness(fact))
                    .about(dimension(fact.aspect()))
                    .from(fact.action(), null));
        }
    }

    private double lateness(RepairVerified fact) {
        return policies.inForce(fact.doneOn())
                .values()
                .lateness(
                        ChronoUnit.DAYS.between(fact.dueOn(), fact.doneOn()),
                        Math.max(1, ChronoUnit.DAYS.between(fact.promisedOn(), fact.dueOn())));
    }

    void on(@Observes RepairBroken fact) {
        book.write(Evidence.of(REPAIR_COMMITMENT, fact.partner(), fact.side(), fact.on(), 0)
                .times(BROKEN)
                .about(dimension(fact.aspect()))
                .from(fact.action(), null));
    }

    /** It did not happen: what was held against the side for it is taken back. */
    void on(@Observes ViolationCleared fact) {
        fact.facts()
                .forEach(known -> ledger.ofFact(known).stream()
                        .filter(line -> line.side() == fact.causer() && line.value() < 1)
                        .forEach(ledger::reverse));
    }

    /** The promise that it would not happen again was broken, in each dimension that it had damaged. */
    void on(@Observes ViolationRecurred fact) {
        Set<Aspect> damaged = fact.aspects().isEmpty() ? Set.of(Aspect.DELIVERY) : fact.aspects();
        damaged.stream()
                .sorted()
                .forEach(
                        aspect -> book.write(Evidence.of(REPAIR_COMMITMENT, fact.partner(), fact.causer(), fact.on(), 0)
                                .times(BROKEN)
                                .about(dimension(aspect))
                                .from(fact.repair(), null)));
    }

    /** What makes good, and what helps, is care where nothing else is named. */
    private static Dimension dimension(Aspect aspect) {
        return aspect == null ? Dimension.CARE : Dimension.valueOf(aspect.name());
    }
}
