package org.rapport.report.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.rapport.report.ChosenRule;
import org.rapport.report.ChosenRules;

/** Settings of rules for early warnings in the database. */
@ApplicationScoped
class JpaChosenRules implements ChosenRules {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(ChosenRule rule) {
        em.persist(rule);
    }

    @Override
    public List<ChosenRule> all() {
        return em.createQuery("SELECT r FROM ChosenRule r", ChosenRule.class).getResultList();
    }
}
