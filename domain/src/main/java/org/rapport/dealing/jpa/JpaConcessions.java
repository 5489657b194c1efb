package org.rapport.dealing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.dealing.Concession;
import org.rapport.dealing.Concessions;
import org.rapport.identity.Reach;

/** Requests for flexibility in the database. */
@ApplicationScoped
class JpaConcessions implements Concessions {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Concession concession) {
        em.persist(concession);
    }

    @Override
    public Optional<Concession> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Concession.class, known));
    }

    @Override
    public List<Concession> ofPartner(UUID partner) {
        return em.createQuery(
                        "SELECT c FROM Concession c WHERE c.partner = :partner ORDER BY c.askedOn DESC, c.id",
                        Concession.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    @Override
    public List<Concession> unanswered(Reach reach) {
        String only = reach.onlyPartner().isPresent() ? " AND c.partner = :only" : "";
        TypedQuery<Concession> query = em.createQuery(
                "SELECT c FROM Concession c WHERE c.answer IS NULL" + only + " ORDER BY c.askedOn, c.id",
                Concession.class);
        reach.onlyPartner().ifPresent(partner -> query.setParameter("only", partner));
        return query.getResultList();
    }
}
