package org.rapport.report.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.report.Alert;
import org.rapport.report.Alerts;

/** Early warnings in the database. */
@ApplicationScoped
class JpaAlerts implements Alerts {
    private static final String STANDING = "SELECT a FROM Alert a WHERE a.seenOn >= :day AND a.raisedOn <= :day";
    private static final String OURS_FIRST = " ORDER BY a.side DESC, a.about, a.id";

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Alert alert) {
        em.persist(alert);
    }

    @Override
    public Optional<Alert> withId(UUID id) {
        return Optional.ofNullable(em.find(Alert.class, id));
    }

    @Override
    public List<Alert> ofPartners(Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery("SELECT a FROM Alert a WHERE a.partner IN :partners", Alert.class)
                        .setParameter("partners", partners)
                        .getResultList();
    }

    @Override
    public List<Alert> standing(LocalDate day, Reach reach) {
        if (reach.onlyPartner().isPresent()) {
            return standing(day, List.of(reach.only()));
        }
        return em.createQuery(STANDING + OURS_FIRST, Alert.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Alert> standing(LocalDate day, Collection<UUID> partners) {
        if (partners.isEmpty()) {
            return List.of();
        }
        TypedQuery<Alert> query = em.createQuery(STANDING + " AND a.partner IN :partners" + OURS_FIRST, Alert.class);
        return query.setParameter("day", day).setParameter("partners", partners).getResultList();
    }
}
