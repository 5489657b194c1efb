package org.rapport.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Gathering;

/** Writes down evidence for facts kept elsewhere, for whoever has the right to: a use case, an import. Every line is audited. */
@ApplicationScoped
public class EvidenceRegister {
    private EvidenceBook book;
    private AuditTrail audit;
    private Gathering gathering;

    protected EvidenceRegister() {} // CDI proxy

    @Inject
    public EvidenceRegister(EvidenceBook book, AuditTrail audit, Gathering gathering) {
        this.book = book;
        this.audit = audit;
        this.gathering = gathering;
    }

    /** Appends lines and gives their places in the ledger, in the order of the lines. */
    public List<Long> record(List<Evidence> lines) {
        return gathering.during(() -> {
            List<Long> places = book.append(lines);
            IntStream.range(0, lines.size()).forEach(i -> note(lines.get(i), places.get(i)));
            return places;
        });
    }

    private void note(Evidence line, long place) {
        audit.record(Change.of("evidence", null, line.partner(), "recorded")
                .field("line", null, place)
                .field("kind", null, line.kind())
                .field("occurredOn", null, line.occurredOn())
                .field("value", null, line.value())
                .field("weight", null, line.weight()));
    }
}
