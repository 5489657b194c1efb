package org.rapport.culture.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.culture.Pulse;
import org.rapport.culture.Pulses;

/** Pulses in the database. */
@ApplicationScoped
class JpaPulses implements Pulses {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Pulse pulse) {
        em.persist(pulse);
    }

    @Override
    public Optional<Pulse> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Pulse.class, known));
    }

    @Override
    public List<Pulse> all() {
        return whole(em.createQuery("SELECT p FROM Pulse p ORDER BY p.closesOn DESC, p.id", Pulse.class));
    }

    @Override
    public List<Pulse> over(LocalDate day) {
        return whole(em.createQuery(
                        "SELECT p FROM Pulse p WHERE p.closedOn IS NULL AND p.closesOn <= :day ORDER BY p.id",
                        Pulse.class)
                .setParameter("day", day));
    }

    @Override
    public List<Pulse> open(Collection<UUID> ids, LocalDate day) {
        String open = "SELECT p FROM Pulse p WHERE p.id IN :ids AND p.closedOn IS NULL"
                + " AND p.opensOn <= :day AND p.closesOn >= :day ORDER BY p.closesOn, p.id";
        return ids.isEmpty()
                ? List.of()
                : whole(em.createQuery(open, Pulse.class)
                        .setParameter("ids", ids)
                        .setParameter("day", day));
    }

    private static List<Pulse> whole(TypedQuery<Pulse> query) {
        return query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.units")
                .setHint("eclipselink.batch", "p.questions")
                .getResultList();
    }
}
