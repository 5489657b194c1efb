package org.rapport.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * What a transaction has read and made so far. All of it is searched for changes before each query, so a long transaction
 * writes it out and lets go of it from time to time.
 */
@ApplicationScoped
public class WorkingSet {
    @PersistenceContext(unitName = "rapport")
    private EntityManager entities;

    protected WorkingSet() {} // CDI proxy

    /** Writes out what is pending and lets go of everything. */
    public void release() {
        entities.flush();
        entities.clear();
    }

    /** An entity as it is now: itself while it is in the set, else read anew. */
    @SuppressWarnings("unchecked")
    public <T> T current(T entity) {
        if (entities.contains(entity)) {
            return entity;
        }
        Object id = entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(entity);
        return (T) entities.find(entity.getClass(), id);
    }
}
