package org.rapport.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Where every use case writes down what it changed, in the same transaction as the change itself. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    private Actor actor;
    private Clock clock;

    protected AuditTrail() {} // CDI proxy

    @Inject
    public AuditTrail(Actor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    /** Writes the change down under the name of whoever is at work. */
    public void record(Change change) {
        record(change, actor.login());
    }

    /** Writes down what somebody did whom the server does not know as the one at work yet. */
    public void record(Change change, String login) {
        em.persist(new AuditEntry(change, login, clock.instant()));
    }
}
