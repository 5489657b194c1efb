package org.rapport.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.rapport.shared.BulkInsert;
import org.rapport.shared.Connections;
import org.rapport.shared.Gathering;

/** Where every use case writes down what it changed, in the same transaction as the change itself. */
@ApplicationScoped
public class AuditTrail {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    private final Gathering.Writer<AuditEntry> writer = this::write;
    private Actor actor;
    private Clock clock;
    private Gathering gathering;
    private BulkInsert rows;

    protected AuditTrail() {} // CDI proxy

    @Inject
    public AuditTrail(Actor actor, Clock clock, Gathering gathering, Connections connections) {
        this.actor = actor;
        this.clock = clock;
        this.gathering = gathering;
        this.rows = new BulkInsert(connections, AuditEntry.TABLE, AuditEntry.COLUMNS);
    }

    /** Writes the change down under the name of whoever is at work. */
    public void record(Change change) {
        record(change, gathering.once(this, actor::login));
    }

    /** Writes down what somebody did whom the server does not know as the one at work yet. */
    public void record(Change change, String login) {
        gathering.put(writer, new AuditEntry(change, login, clock.instant()));
    }

    private void write(List<AuditEntry> entries) {
        if (entries.size() == 1) {
            em.persist(entries.get(0));
        } else {
            rows.write(entries, AuditEntry::values);
        }
    }
}
