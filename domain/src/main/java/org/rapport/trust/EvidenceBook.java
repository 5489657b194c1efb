package org.rapport.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes evidence by the rules of the policy in force: repeated kindnesses weigh less each time. */
@ApplicationScoped
public class EvidenceBook {
    private TrustLedger ledger;
    private ScoringPolicies policies;

    protected EvidenceBook() {} // CDI proxy

    @Inject
    public EvidenceBook(TrustLedger ledger, ScoringPolicies policies) {
        this.ledger = ledger;
        this.policies = policies;
    }

    /** Appends a line and gives its place. */
    public long write(Evidence line) {
        return ledger.append(weighed(line));
    }

    /** Takes back every line of a kind that came from a fact and still counts. */
    public void takeBack(UUID fact, EvidenceKind kind) {
        ledger.ofFact(fact).stream().filter(line -> line.kind() == kind).forEach(ledger::reverse);
    }

    /** Whether a line of a kind came from a fact and still counts. */
    public boolean has(UUID fact, EvidenceKind kind) {
        return ledger.ofFact(fact).stream().anyMatch(line -> line.kind() == kind);
    }

    /** The line with the weight that is left to it after others of its kind. */
    Evidence weighed(Evidence line) {
        if (!line.kind().soft()) {
            return line;
        }
        ScoringPolicy.Repeats repeats = policies.inForce(line.occurredOn()).repeats();
        int before = ledger.count(
                line.partner(),
                line.side(),
                line.kind(),
                line.occurredOn().minusDays(repeats.days()),
                line.occurredOn());
        return line.weighing(repeats.weight(line.weight(), before));
    }
}
