package org.rapport.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Seals the audit trail: every night the new entries are joined to the link before them, so that an entry altered,
 * removed or slipped in later breaks the chain from its place on.
 */
@ApplicationScoped
@Transactional
public class AuditChain {
    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    private Clock clock;

    protected AuditChain() {} // CDI proxy

    @Inject
    public AuditChain(Clock clock) {
        this.clock = clock;
    }

    /** Seals what is not sealed yet; without new entries nothing happens. */
    public void seal() {
        List<AuditSeal> seals = seals();
        AuditSeal last = seals.isEmpty() ? null : seals.get(seals.size() - 1);
        long from = last == null ? 0 : last.upTo();
        Link link = linked(from, Long.MAX_VALUE, last == null ? "" : last.digest());
        if (link.upTo() > from) {
            em.persist(new AuditSeal(link.upTo(), clock.instant(), link.digest()));
        }
    }

    /** The first sealed entry range that no longer matches its seal, named by its last entry; empty if all is whole. */
    public Optional<Long> firstBreak() {
        long from = 0;
        String digest = "";
        for (AuditSeal seal : seals()) {
            Link link = linked(from, seal.upTo(), digest);
            if (link.upTo() != seal.upTo() || !link.digest().equals(seal.digest())) {
                return Optional.of(seal.upTo());
            }
            from = seal.upTo();
            digest = seal.digest();
        }
        return Optional.empty();
    }

    private List<AuditSeal> seals() {
        return em.createQuery("SELECT s FROM AuditSeal s ORDER BY s.upTo", AuditSeal.class)
                .getResultList();
    }

    private Link linked(long from, long upTo, String digest) {
        Link link = new Link(from, digest);
        List<AuditEntry> entries = entries(from, upTo);
        while (!entries.isEmpty()) {
            for (AuditEntry entry : entries) {
                link = new Link(entry.id(), AuditEntry.sha256(link.digest() + entry.computedDigest()));
            }
            em.clear();
            entries = entries(link.upTo(), upTo);
        }
        return link;
    }

    private List<AuditEntry> entries(long from, long upTo) {
        return em.createQuery(
                        "SELECT e FROM AuditEntry e WHERE e.id > :from AND e.id <= :upTo ORDER BY e.id",
                        AuditEntry.class)
                .setParameter("from", from)
                .setParameter("upTo", upTo)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private record Link(long upTo, String digest) {}
}
