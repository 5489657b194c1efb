package org.rapport.goal.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.goal.Goal;
import org.rapport.goal.GoalRevisit;
import org.rapport.goal.Goals;

/** Goals in the database. */
@ApplicationScoped
class JpaGoals implements Goals {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Goal goal) {
        em.persist(goal);
    }

    @Override
    public Optional<Goal> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Goal.class, known));
    }

    @Override
    public List<Goal> ofPartner(UUID partner) {
        return em.createQuery("SELECT g FROM Goal g WHERE g.partner = :partner ORDER BY g.dueOn, g.id", Goal.class)
                .setParameter("partner", partner)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "g.progress")
                .setHint("eclipselink.batch", "g.benefits")
                .getResultList();
    }

    @Override
    public void add(GoalRevisit revisit) {
        em.persist(revisit);
    }

    @Override
    public List<GoalRevisit> revisits(UUID partner) {
        return em.createQuery(
                        "SELECT r FROM GoalRevisit r WHERE r.partner = :partner ORDER BY r.day DESC", GoalRevisit.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    @Override
    public boolean revisited(UUID partner, LocalDate day) {
        return em.createQuery(
                                "SELECT COUNT(r) FROM GoalRevisit r WHERE r.partner = :partner AND r.day = :day",
                                Long.class)
                        .setParameter("partner", partner)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }
}
