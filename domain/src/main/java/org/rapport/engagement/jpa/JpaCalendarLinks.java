package org.rapport.engagement.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.rapport.engagement.CalendarLink;
import org.rapport.engagement.CalendarLinks;
import org.rapport.identity.ApiToken;

/** Secret addresses of calendars in the database. */
@ApplicationScoped
class JpaCalendarLinks implements CalendarLinks {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(CalendarLink link) {
        em.persist(link);
    }

    @Override
    public void remove(CalendarLink link) {
        em.remove(link);
    }

    @Override
    public Optional<CalendarLink> ofUser(UUID user) {
        return Optional.ofNullable(em.find(CalendarLink.class, user));
    }

    @Override
    public Optional<CalendarLink> withSecret(String secret) {
        return em.createQuery("SELECT l FROM CalendarLink l WHERE l.digest = :digest", CalendarLink.class)
                .setParameter("digest", ApiToken.digestOf(secret))
                .getResultStream()
                .findFirst();
    }
}
