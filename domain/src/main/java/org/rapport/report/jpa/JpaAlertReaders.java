package org.rapport.report.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.report.AlertChannel;
import org.rapport.report.AlertReaders;
import org.rapport.report.ChosenChannel;
import org.rapport.report.PutOffAlert;
import org.rapport.report.ToldAlert;

/** Readers of early warnings in the database. */
@ApplicationScoped
class JpaAlertReaders implements AlertReaders {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(ChosenChannel channel) {
        em.persist(channel);
    }

    @Override
    public Optional<ChosenChannel> channel(UUID user) {
        return Optional.ofNullable(em.find(ChosenChannel.class, user));
    }

    @Override
    public List<ChosenChannel> mailed() {
        return em.createQuery(
                        "SELECT c FROM ChosenChannel c WHERE c.channel <> :portal ORDER BY c.user", ChosenChannel.class)
                .setParameter("portal", AlertChannel.PORTAL)
                .getResultList();
    }

    @Override
    public void add(ToldAlert told) {
        em.persist(told);
    }

    @Override
    public Map<UUID, LocalDate> lastSteps(UUID recipient) {
        return em.createQuery(
                        "SELECT t.alert, MAX(t.step) FROM ToldAlert t WHERE t.recipient = :recipient GROUP BY t.alert",
                        Object[].class)
                .setParameter("recipient", recipient)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    @Override
    public List<ToldAlert> told(UUID recipient, LocalDate day) {
        return em.createQuery(
                        "SELECT t FROM ToldAlert t WHERE t.recipient = :recipient AND t.day = :day", ToldAlert.class)
                .setParameter("recipient", recipient)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void add(PutOffAlert putOff) {
        em.persist(putOff);
    }

    @Override
    public void remove(PutOffAlert putOff) {
        em.remove(putOff);
    }

    @Override
    public List<PutOffAlert> putOff(UUID user) {
        return em.createQuery("SELECT p FROM PutOffAlert p WHERE p.user = :user", PutOffAlert.class)
                .setParameter("user", user)
                .getResultList();
    }
}
