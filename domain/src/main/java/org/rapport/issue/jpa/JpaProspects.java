package org.rapport.issue.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.issue.Idea;
import org.rapport.issue.Prospects;
import org.rapport.issue.Risk;
import org.rapport.issue.Success;

/** Risks, successes and ideas in the database. */
@ApplicationScoped
class JpaProspects implements Prospects {
    private static final String RISKS = "SELECT r FROM Risk r WHERE r.partner IN :partners ORDER BY r.reviewOn, r.id";

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Risk risk) {
        em.persist(risk);
    }

    @Override
    public Optional<Risk> risk(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Risk.class, known));
    }

    @Override
    public List<Risk> risks(UUID partner) {
        return risks(List.of(partner));
    }

    @Override
    public List<Risk> risks(Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(RISKS, Risk.class)
                        .setParameter("partners", partners)
                        .getResultList();
    }

    @Override
    public void add(Success success) {
        em.persist(success);
    }

    @Override
    public List<Success> successes(UUID partner) {
        return of(
                "SELECT s FROM Success s WHERE s.partner = :partner ORDER BY s.day DESC, s.id DESC",
                Success.class,
                partner);
    }

    @Override
    public void add(Idea idea) {
        em.persist(idea);
    }

    @Override
    public Optional<Idea> idea(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Idea.class, known));
    }

    @Override
    public List<Idea> ideas(UUID partner) {
        return of(
                "SELECT i FROM Idea i WHERE i.partner = :partner ORDER BY i.proposedOn DESC, i.id DESC",
                Idea.class,
                partner);
    }

    private <T> List<T> of(String query, Class<T> type, UUID partner) {
        return em.createQuery(query, type).setParameter("partner", partner).getResultList();
    }
}
