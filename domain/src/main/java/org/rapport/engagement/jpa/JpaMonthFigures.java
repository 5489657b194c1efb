package org.rapport.engagement.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.engagement.MonthFigure;
import org.rapport.engagement.MonthFigures;
import org.rapport.engagement.MonthKind;

/** Figures of closed months in the database. */
@ApplicationScoped
class JpaMonthFigures implements MonthFigures {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(MonthFigure figure) {
        em.persist(figure);
    }

    @Override
    public void remove(MonthFigure figure) {
        em.remove(figure);
    }

    @Override
    public List<MonthFigure> of(Collection<UUID> partners, YearMonth month) {
        return em.createQuery(
                        "SELECT f FROM MonthFigure f WHERE f.partner IN :partners AND f.month = :month",
                        MonthFigure.class)
                .setParameter("partners", partners)
                .setParameter("month", month.atDay(1))
                .getResultList();
    }

    @Override
    public List<MonthFigure> ofPartner(UUID partner, MonthKind kind, int atMost) {
        return em.createQuery(
                        "SELECT f FROM MonthFigure f WHERE f.partner = :partner AND f.kind = :kind"
                                + " ORDER BY f.month DESC, f.side",
                        MonthFigure.class)
                .setParameter("partner", partner)
                .setParameter("kind", kind)
                .setMaxResults(atMost)
                .getResultList();
    }
}
