package org.rapport.performance.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.performance.Scorecard;
import org.rapport.performance.ScorecardShelf;
import org.rapport.performance.StandingChange;

/** Scorecards of closed periods in the database. */
@ApplicationScoped
class JpaScorecards implements ScorecardShelf {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Scorecard card) {
        em.persist(card);
    }

    @Override
    public List<Scorecard> ofPartner(UUID partner) {
        return ofPartners(List.of(partner));
    }

    @Override
    public List<Scorecard> ofPartners(Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT c FROM Scorecard c WHERE c.partner IN :partners"
                                        + " ORDER BY c.periodFrom DESC, c.number DESC",
                                Scorecard.class)
                        .setParameter("partners", partners)
                        .getResultList();
    }

    @Override
    public long closedBy(LocalDate night) {
        return em.createQuery("SELECT COUNT(c) FROM Scorecard c WHERE c.closedOn = :night AND c.number = 1", Long.class)
                .setParameter("night", night)
                .getSingleResult();
    }

    @Override
    public void add(StandingChange change) {
        em.persist(change);
    }

    @Override
    public List<StandingChange> changes(UUID partner) {
        return changes(List.of(partner));
    }

    @Override
    public List<StandingChange> changes(Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT c FROM StandingChange c WHERE c.partner IN :partners"
                                        + " ORDER BY c.day DESC, c.id DESC",
                                StandingChange.class)
                        .setParameter("partners", partners)
                        .getResultList();
    }

    @Override
    public List<StandingChange> changes(LocalDate day, Reach reach) {
        return em.createQuery("SELECT c FROM StandingChange c WHERE c.day = :day ORDER BY c.id", StandingChange.class)
                .setParameter("day", day)
                .getResultStream()
                .filter(change -> reach.covers(change.partner()))
                .toList();
    }
}
