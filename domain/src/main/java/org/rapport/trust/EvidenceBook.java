package org.rapport.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Gathering;

/** Writes evidence by the rules of the policy in force: repeated kindnesses weigh less each time. */
@ApplicationScoped
public class EvidenceBook {
    private final Gathering.Writer<LedgerEntry> entries = this::settle;
    private TrustLedger ledger;
    private ScoringPolicies policies;
    private Gathering gathering;

    protected EvidenceBook() {} // CDI proxy

    @Inject
    public EvidenceBook(TrustLedger ledger, ScoringPolicies policies, Gathering gathering) {
        this.ledger = ledger;
        this.policies = policies;
        this.gathering = gathering;
    }

    /** Appends a line. */
    public void write(Evidence line) {
        gathering.put(entries, new LedgerEntry.Line(line));
    }

    /** Takes back every line of a kind that came from a fact and still counts. */
    public void takeBack(UUID fact, EvidenceKind kind) {
        gathering.put(entries, new LedgerEntry.TakenBack(fact, kind));
    }

    /** Whether a line of a kind came from a fact and still counts. */
    public boolean has(UUID fact, EvidenceKind kind) {
        gathering.settle(entries);
        return ledger.ofFact(fact).stream().anyMatch(line -> line.kind() == kind);
    }

    /** Appends lines at once and gives their places; kindnesses among them are weighed one after the other. */
    public List<Long> append(List<Evidence> lines) {
        List<Long> places = new ArrayList<>(lines.size());
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isKindness(lines.get(i))) {
                places.addAll(ledger.append(lines.subList(from, i)));
                places.add(ledger.append(weighed(lines.get(i))));
                from = i + 1;
            }
        }
        places.addAll(ledger.append(lines.subList(from, lines.size())));
        return places;
    }

    private void settle(List<LedgerEntry> waiting) {
        new LedgerSettlement(ledger, this::append).settle(waiting);
    }

    /** The line with the weight that is left to it after others of its kind. */
    Evidence weighed(Evidence line) {
        if (!isKindness(line)) {
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

    private static boolean isKindness(Evidence line) {
        return line.kind().soft() && !line.isReversal();
    }
}
