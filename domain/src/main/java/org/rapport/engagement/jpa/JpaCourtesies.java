package org.rapport.engagement.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.engagement.Courtesies;
import org.rapport.engagement.SharedInformation;

/** What is shared as agreed, in the database. */
@ApplicationScoped
class JpaCourtesies implements Courtesies {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(SharedInformation information) {
        em.persist(information);
    }

    @Override
    public Optional<SharedInformation> information(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(SharedInformation.class, known));
    }

    @Override
    public List<SharedInformation> informationOf(UUID partner, int atMost) {
        return em.createQuery(
                        "SELECT i FROM SharedInformation i WHERE i.partner = :partner"
                                + " ORDER BY CASE WHEN i.sharedOn IS NULL THEN 0 ELSE 1 END, i.dueOn DESC, i.id DESC",
                        SharedInformation.class)
                .setParameter("partner", partner)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<SharedInformation> due(Collection<UUID> partners, LocalDate from, LocalDate until) {
        return em.createQuery(
                        "SELECT i FROM SharedInformation i WHERE i.partner IN :partners AND i.dueOn BETWEEN :from AND :until",
                        SharedInformation.class)
                .setParameter("partners", partners)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
