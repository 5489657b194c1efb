package org.rapport.report.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.report.MailKind;
import org.rapport.report.MailState;
import org.rapport.report.Outbox;
import org.rapport.report.OutboxMail;
import org.rapport.shared.Page;

/** The outbox in the database. */
@ApplicationScoped
class JpaOutbox implements Outbox {
    private static final Map<String, String> SORTS =
            Map.of("day", "m.day", "state", "m.state", "subject", "m.subject", "address", "m.address");
    private static final List<MailState> OPEN = List.of(MailState.WAITING, MailState.FAILED);

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(OutboxMail mail) {
        em.persist(mail);
    }

    @Override
    public Optional<OutboxMail> withId(UUID id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id));
    }

    @Override
    public boolean holds(UUID recipient, LocalDate day, MailKind kind) {
        return em.createQuery(
                                "SELECT COUNT(m) FROM OutboxMail m"
                                        + " WHERE m.recipient = :recipient AND m.day = :day AND m.kind = :kind",
                                Long.class)
                        .setParameter("recipient", recipient)
                        .setParameter("day", day)
                        .setParameter("kind", kind)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<OutboxMail> newest(UUID recipient, MailKind kind, int most) {
        return em.createQuery(
                        "SELECT m FROM OutboxMail m WHERE m.recipient = :recipient AND m.kind = :kind"
                                + " ORDER BY m.day DESC, m.id DESC",
                        OutboxMail.class)
                .setParameter("recipient", recipient)
                .setParameter("kind", kind)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<UUID, LocalDate> newest(MailKind kind, LocalDate from) {
        return em.createQuery(
                        "SELECT m.recipient, MAX(m.day) FROM OutboxMail m WHERE m.day >= :from AND m.kind = :kind"
                                + " GROUP BY m.recipient",
                        Object[].class)
                .setParameter("kind", kind)
                .setParameter("from", from)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }

    @Override
    public Map<UUID, OutboxMail> lastBounced(Collection<UUID> recipients) {
        if (recipients.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "SELECT m FROM OutboxMail m WHERE m.recipient IN :recipients AND m.state = :bounced ORDER BY m.id",
                        OutboxMail.class)
                .setParameter("recipients", recipients)
                .setParameter("bounced", MailState.BOUNCED)
                .getResultStream()
                .collect(Collectors.toMap(OutboxMail::recipient, mail -> mail, (earlier, later) -> later));
    }

    @Override
    public List<OutboxMail> unreleased(LocalDate day) {
        return em.createQuery(
                        "SELECT m FROM OutboxMail m"
                                + " WHERE m.day = :day AND m.state = :waiting AND m.nextAttemptAt IS NULL",
                        OutboxMail.class)
                .setParameter("day", day)
                .setParameter("waiting", MailState.WAITING)
                .getResultList();
    }

    @Override
    public List<UUID> due(Instant now, int most) {
        return em.createQuery(
                        "SELECT m.id FROM OutboxMail m WHERE m.state IN :open AND m.nextAttemptAt <= :now"
                                + " ORDER BY m.nextAttemptAt",
                        UUID.class)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<UUID> due(LocalDate day, Instant now) {
        return em.createQuery(
                        "SELECT m.id FROM OutboxMail m WHERE m.day = :day AND m.state IN :open"
                                + " AND m.nextAttemptAt <= :now ORDER BY m.id",
                        UUID.class)
                .setParameter("day", day)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .getResultList();
    }

    @Override
    public List<OutboxMail> taken(String server) {
        return em.createQuery(
                        "SELECT m FROM OutboxMail m WHERE m.carrier = :server AND m.state IN :taken", OutboxMail.class)
                .setParameter("server", server)
                .setParameter("taken", List.of(MailState.SENDING, MailState.HANDED_OVER))
                .getResultList();
    }

    @Override
    public long count(LocalDate day, MailState state) {
        return em.createQuery("SELECT COUNT(m) FROM OutboxMail m WHERE m.day = :day AND m.state = :state", Long.class)
                .setParameter("day", day)
                .setParameter("state", state)
                .getSingleResult();
    }

    @Override
    public Page<OutboxMail> page(LocalDate day, MailState state, String sort, boolean descending, int first, int size) {
        Map<String, Object> restrictions = new HashMap<>();
        String where = " FROM OutboxMail m WHERE 1 = 1";
        if (day != null) {
            where += " AND m.day = :day";
            restrictions.put("day", day);
        }
        if (state != null) {
            where += " AND m.state = :state";
            restrictions.put("state", state);
        }
        String order = " ORDER BY " + SORTS.getOrDefault(sort, "m.day") + (descending ? " DESC" : "") + ", m.id";
        TypedQuery<OutboxMail> rows = em.createQuery("SELECT m" + where + order, OutboxMail.class);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(m)" + where, Long.class);
        restrictions.forEach(rows::setParameter);
        restrictions.forEach(count::setParameter);
        return new Page<>(
                rows.setFirstResult(first).setMaxResults(size).getResultList(), count.getSingleResult(), first, size);
    }
}
