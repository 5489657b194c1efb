package org.rapport.culture.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.rapport.culture.EarlyTelling;
import org.rapport.culture.EarlyTellings;

/** Early letters in the database. */
@ApplicationScoped
class JpaEarlyTellings implements EarlyTellings {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(EarlyTelling telling) {
        em.persist(telling);
    }

    @Override
    public Optional<EarlyTelling> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(EarlyTelling.class, known));
    }
}
