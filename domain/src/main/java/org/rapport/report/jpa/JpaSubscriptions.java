package org.rapport.report.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.report.Subscription;
import org.rapport.report.Subscriptions;

/** Subscriptions in the database. */
@ApplicationScoped
class JpaSubscriptions implements Subscriptions {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Subscription subscription) {
        em.persist(subscription);
        em.flush();
    }

    @Override
    public void remove(Subscription subscription) {
        em.remove(subscription);
    }

    @Override
    public Optional<Subscription> ofUser(UUID user) {
        return Optional.ofNullable(em.find(Subscription.class, user));
    }

    @Override
    public List<Subscription> paused() {
        return em.createQuery(
                        "SELECT s FROM Subscription s WHERE s.pausedAt IS NOT NULL ORDER BY s.pausedAt DESC",
                        Subscription.class)
                .getResultList();
    }

    @Override
    public List<Subscription> all() {
        return em.createQuery("SELECT s FROM Subscription s ORDER BY s.user", Subscription.class)
                .getResultList();
    }
}
