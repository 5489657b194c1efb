package org.rapport.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.commitment.Recording;
import org.rapport.shared.Side;

/** Writes requests for flexibility down; the answer is told to whoever listens, in the same transaction. */
@ApplicationScoped
@Transactional
public class ConcessionRegister {
    private Concessions concessions;
    private AuditTrail audit;
    private Event<Object> events;

    protected ConcessionRegister() {} // CDI proxy

    @Inject
    public ConcessionRegister(Concessions concessions, AuditTrail audit, Event<Object> events) {
        this.concessions = concessions;
        this.audit = audit;
        this.events = events;
    }

    public Concession ask(UUID partner, Side askedBy, String subject, LocalDate askedOn, Recording recording) {
        Concession concession = new Concession(partner, askedBy, subject, askedOn, recording);
        concessions.add(concession);
        audit.record(Change.of("concession", concession.id(), partner, "asked")
                .field("askedBy", null, askedBy)
                .field("subject", null, concession.subject())
                .field("askedOn", null, askedOn));
        return concession;
    }

    public void answer(Concession concession, Answer said, LocalDate on, String reason, LocalDate today) {
        ConcessionAnswered answered = concession.answer(said, on, reason, today);
        audit.record(Change.of("concession", concession.id(), concession.partner(), "answered")
                .field("answer", null, said)
                .field("answeredOn", null, on)
                .field("reason", null, concession.reason()));
        events.fire(answered);
    }
}
