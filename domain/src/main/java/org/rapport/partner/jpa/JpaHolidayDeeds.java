package org.rapport.partner.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.DeedKind;
import org.rapport.partner.HolidayDeed;
import org.rapport.partner.HolidayDeeds;

/** What was done about holidays, in the database. */
@ApplicationScoped
class JpaHolidayDeeds implements HolidayDeeds {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(HolidayDeed deed) {
        em.persist(deed);
    }

    @Override
    public boolean isKnown(UUID fact) {
        return em.createQuery("SELECT COUNT(d) FROM HolidayDeed d WHERE d.fact = :fact AND d.kind = :kind", Long.class)
                        .setParameter("fact", fact)
                        .setParameter("kind", DeedKind.IGNORED)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<HolidayDeed> greetings(Collection<UUID> partners, LocalDate from, LocalDate until) {
        if (partners.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        SELECT d FROM HolidayDeed d
                        WHERE d.partner IN :partners AND d.kind = :kind AND d.holiday BETWEEN :from AND :until
                        """, HolidayDeed.class)
                .setParameter("partners", partners)
                .setParameter("kind", DeedKind.GREETED)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @Override
    public List<HolidayDeed> newest(UUID partner, int atMost) {
        return em.createQuery(
                        "SELECT d FROM HolidayDeed d WHERE d.partner = :partner ORDER BY d.occurredOn DESC, d.id DESC",
                        HolidayDeed.class)
                .setParameter("partner", partner)
                .setMaxResults(atMost)
                .getResultList();
    }
}
