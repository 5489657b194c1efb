package org.rapport.dealing;

import static org.rapport.identity.Permission.READ;
import static org.rapport.identity.Permission.RECORD_DEALINGS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.commitment.Recording;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;
import org.rapport.partner.Partners;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;

/** What users do about requests for flexibility, of either side. */
@ApplicationScoped
@Transactional
public class ConcessionService {
    private Concessions concessions;
    private ConcessionRegister register;
    private Partners partners;
    private Caller caller;
    private Clock clock;

    protected ConcessionService() {} // CDI proxy

    @Inject
    public ConcessionService(
            Concessions concessions, ConcessionRegister register, Partners partners, Caller caller, Clock clock) {
        this.concessions = concessions;
        this.register = register;
        this.partners = partners;
        this.caller = caller;
        this.clock = clock;
    }

    @Permitted(RECORD_DEALINGS)
    public UUID ask(UUID partner, Side askedBy, String subject, LocalDate askedOn) {
        caller.reach().require(partner);
        if (partners.withId(partner).isEmpty()) {
            throw new NotFound("Partner", partner);
        }
        Recording recording = new Recording(caller.requireUser().name(), caller.side(), today());
        return register.ask(partner, askedBy, subject, askedOn, recording).id();
    }

    @Permitted(RECORD_DEALINGS)
    public void answer(UUID id, Answer said, LocalDate on, String reason) {
        register.answer(reachable(id), said, on, reason, today());
    }

    @Permitted(READ)
    public ConcessionRow find(UUID id) {
        return ConcessionRow.of(reachable(id));
    }

    /** All requests with a partner, the latest first. */
    @Permitted(READ)
    public List<ConcessionRow> all(UUID partner) {
        caller.reach().require(partner);
        return concessions.ofPartner(partner).stream().map(ConcessionRow::of).toList();
    }

    private Concession reachable(UUID id) {
        return concessions
                .withId(id)
                .filter(one -> caller.reach().covers(one.partner()))
                .orElseThrow(() -> new NotFound("Concession", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
