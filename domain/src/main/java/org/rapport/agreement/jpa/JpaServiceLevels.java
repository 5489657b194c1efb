package org.rapport.agreement.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.agreement.MeasuringPeriod;
import org.rapport.agreement.ServiceLevel;
import org.rapport.agreement.ServiceLevels;
import org.rapport.agreement.ServiceMeasurement;
import org.rapport.agreement.ServicePeriod;
import org.rapport.shared.Side;

/** Service levels in the database. */
@ApplicationScoped
class JpaServiceLevels implements ServiceLevels {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(ServiceLevel level) {
        em.persist(level);
    }

    @Override
    public void add(ServiceMeasurement measurement) {
        em.persist(measurement);
    }

    @Override
    public void add(ServicePeriod period) {
        em.persist(period);
    }

    @Override
    public Optional<ServiceLevel> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(ServiceLevel.class, known));
    }

    @Override
    public List<ServiceLevel> ofAgreement(UUID agreement) {
        return em.createQuery(
                        "SELECT s FROM ServiceLevel s WHERE s.agreement = :agreement ORDER BY s.side, s.name",
                        ServiceLevel.class)
                .setParameter("agreement", agreement)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "s.credits")
                .getResultList();
    }

    @Override
    public List<ServiceLevel> ofPartner(UUID partner) {
        return ofPartners(List.of(partner));
    }

    @Override
    public List<ServiceLevel> ofPartners(Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT s FROM ServiceLevel s WHERE s.partner IN :partners ORDER BY s.id",
                                ServiceLevel.class)
                        .setParameter("partners", partners)
                        .getResultList();
    }

    @Override
    public List<Named> names() {
        return em.createQuery(
                        "SELECT DISTINCT s.name, s.unit FROM ServiceLevel s ORDER BY s.name, s.unit", Object[].class)
                .getResultStream()
                .map(row -> new Named((String) row[0], (String) row[1]))
                .toList();
    }

    @Override
    public List<ServiceMeasurement> measurements(Collection<UUID> levels) {
        return levels.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT m FROM ServiceMeasurement m WHERE m.serviceLevel IN :levels"
                                        + " ORDER BY m.startsOn, m.number",
                                ServiceMeasurement.class)
                        .setParameter("levels", levels)
                        .getResultList();
    }

    @Override
    public List<ServiceMeasurement> measurements(UUID level, LocalDate startsOn) {
        return em.createQuery(
                        "SELECT m FROM ServiceMeasurement m WHERE m.serviceLevel = :level AND m.startsOn = :startsOn"
                                + " ORDER BY m.number",
                        ServiceMeasurement.class)
                .setParameter("level", level)
                .setParameter("startsOn", startsOn)
                .getResultList();
    }

    @Override
    public Optional<ServicePeriod> period(UUID agreement, Side side, MeasuringPeriod period, LocalDate startsOn) {
        return em.createQuery(
                        "SELECT p FROM ServicePeriod p WHERE p.agreement = :agreement AND p.side = :side"
                                + " AND p.period = :period AND p.startsOn = :startsOn",
                        ServicePeriod.class)
                .setParameter("agreement", agreement)
                .setParameter("side", side)
                .setParameter("period", period)
                .setParameter("startsOn", startsOn)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ServicePeriod> periods(UUID agreement) {
        return em.createQuery(
                        "SELECT p FROM ServicePeriod p WHERE p.agreement = :agreement"
                                + " ORDER BY p.startsOn DESC, p.side",
                        ServicePeriod.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }

    @Override
    public List<ServicePeriod> newest(UUID partner, Side side, int atMost) {
        TypedQuery<ServicePeriod> query = em.createQuery(
                "SELECT p FROM ServicePeriod p WHERE p.partner = :partner AND p.settledOn IS NOT NULL"
                        + (side == null ? "" : " AND p.side = :side")
                        + " ORDER BY p.endsOn DESC, p.id DESC",
                ServicePeriod.class);
        if (side != null) {
            query.setParameter("side", side);
        }
        return query.setParameter("partner", partner).setMaxResults(atMost).getResultList();
    }

    @Override
    public List<ServicePeriod> unsettled(LocalDate endedBy, Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT p FROM ServicePeriod p WHERE p.partner IN :partners AND p.settledOn IS NULL"
                                        + " AND p.endsOn <= :endedBy ORDER BY p.id",
                                ServicePeriod.class)
                        .setParameter("partners", partners)
                        .setParameter("endedBy", endedBy)
                        .getResultList();
    }
}
