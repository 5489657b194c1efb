package org.rapport.dealing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.rapport.dealing.TermsQuarter;
import org.rapport.dealing.TermsQuarters;
import org.rapport.shared.Side;

/** Judged quarters in the database. */
@ApplicationScoped
class JpaTermsQuarters implements TermsQuarters {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(TermsQuarter quarter) {
        em.persist(quarter);
    }

    @Override
    public Optional<TermsQuarter> of(UUID partner, Side side, LocalDate startsOn) {
        return em.createQuery(
                        "SELECT q FROM TermsQuarter q"
                                + " WHERE q.partner = :partner AND q.side = :side AND q.startsOn = :startsOn",
                        TermsQuarter.class)
                .setParameter("partner", partner)
                .setParameter("side", side)
                .setParameter("startsOn", startsOn)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<UUID> judged(LocalDate startsOn, Collection<UUID> partners) {
        return partners.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "SELECT DISTINCT q.partner FROM TermsQuarter q"
                                        + " WHERE q.startsOn = :startsOn AND q.partner IN :partners",
                                UUID.class)
                        .setParameter("startsOn", startsOn)
                        .setParameter("partners", partners)
                        .getResultList());
    }

    @Override
    public List<TermsQuarter> ofPartner(UUID partner) {
        return em.createQuery(
                        "SELECT q FROM TermsQuarter q WHERE q.partner = :partner ORDER BY q.startsOn, q.side",
                        TermsQuarter.class)
                .setParameter("partner", partner)
                .getResultList();
    }
}
