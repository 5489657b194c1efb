package org.rapport.performance.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.performance.ImprovementPlan;
import org.rapport.performance.ImprovementPlans;

/** Improvement plans in the database. */
@ApplicationScoped
class JpaImprovementPlans implements ImprovementPlans {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(ImprovementPlan plan) {
        em.persist(plan);
    }

    @Override
    public Optional<ImprovementPlan> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(ImprovementPlan.class, known));
    }

    @Override
    public List<ImprovementPlan> ofPartner(UUID partner) {
        return em.createQuery(
                        "SELECT p FROM ImprovementPlan p WHERE p.partner = :partner ORDER BY p.openedOn DESC, p.id DESC",
                        ImprovementPlan.class)
                .setParameter("partner", partner)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.actions")
                .getResultList();
    }
}
