package org.rapport.dealing.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.dealing.AmountScale;
import org.rapport.dealing.Payment;
import org.rapport.dealing.PaymentDays;
import org.rapport.dealing.PaymentQuery;
import org.rapport.dealing.Payments;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Payments in the database. */
@ApplicationScoped
class JpaPayments implements Payments {
    private static final String UNPAID = " p.paidOn IS NULL AND p.disputedOn IS NULL AND p.withdrawnOn IS NULL";

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Payment payment) {
        em.persist(payment);
    }

    @Override
    public Optional<Payment> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Payment.class, known));
    }

    @Override
    public List<Payment> withReferences(UUID partner, Collection<String> references) {
        return references.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT p FROM Payment p WHERE p.partner = :partner AND p.reference IN :references",
                                Payment.class)
                        .setParameter("partner", partner)
                        .setParameter("references", references)
                        .getResultList();
    }

    @Override
    public Page<Payment> page(Reach reach, PaymentQuery query) {
        Map<String, Object> values = new HashMap<>();
        String from = " FROM Payment p" + where(reach, query, values);
        TypedQuery<Payment> rows = em.createQuery("SELECT p" + from + " ORDER BY p.dueOn DESC, p.id", Payment.class);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(p)" + from, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        return new Page<>(
                rows.setFirstResult(query.first()).setMaxResults(query.size()).getResultList(),
                count.getSingleResult(),
                query.first(),
                query.size());
    }

    private static String where(Reach reach, PaymentQuery query, Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" WHERE 1 = 1");
        restrict(where, values, "p.partner = :only", "only", reach.onlyPartner().orElse(null));
        restrict(where, values, "p.partner = :partner", "partner", query.partner());
        restrict(where, values, "p.payer = :payer", "payer", query.payer());
        restrict(where, values, "p.dueOn >= :dueFrom", "dueFrom", query.dueFrom());
        restrict(where, values, "p.dueOn <= :dueUntil", "dueUntil", query.dueUntil());
        if (query.open()) {
            where.append(" AND p.paidOn IS NULL AND p.withdrawnOn IS NULL");
        }
        return where.toString();
    }

    private static void restrict(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }
    }

    @Override
    public List<Payment> passedUnnoticed(LocalDate day, Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT p FROM Payment p WHERE p.partner IN :partners AND p.dueOn < :day"
                                        + " AND p.passedOn IS NULL AND" + UNPAID + " ORDER BY p.id",
                                Payment.class)
                        .setParameter("partners", partners)
                        .setParameter("day", day)
                        .getResultList();
    }

    @Override
    public List<AmountScale.Known> amounts(Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em
                        .createQuery(
                                "SELECT p.partner, p.payer, p.currency, p.amount FROM Payment p"
                                        + " WHERE p.partner IN :partners AND p.withdrawnOn IS NULL",
                                Object[].class)
                        .setParameter("partners", partners)
                        .getResultList()
                        .stream()
                        .map(row -> new AmountScale.Known(
                                (UUID) row[0], (Side) row[1], (String) row[2], (BigDecimal) row[3]))
                        .toList();
    }

    @Override
    public List<Recorded> recorded(UUID partner) {
        return em
                .createQuery(
                        "SELECT p.payer, p.dueOn, p.paidOn, p.disputedOn, p.excusedDays FROM Payment p"
                                + " WHERE p.partner = :partner AND p.withdrawnOn IS NULL ORDER BY p.dueOn, p.id",
                        Object[].class)
                .setParameter("partner", partner)
                .getResultList()
                .stream()
                .map(row -> new Recorded(
                        (Side) row[0],
                        new PaymentDays((LocalDate) row[1], (LocalDate) row[2], (LocalDate) row[3], (Integer) row[4])))
                .toList();
    }

    @Override
    public List<Payment> openUntil(Reach reach, LocalDate day) {
        String only = reach.onlyPartner().isPresent() ? " AND p.partner = :only" : "";
        TypedQuery<Payment> query = em.createQuery(
                "SELECT p FROM Payment p WHERE p.dueOn <= :day AND" + UNPAID + only + " ORDER BY p.dueOn, p.id",
                Payment.class);
        reach.onlyPartner().ifPresent(partner -> query.setParameter("only", partner));
        return query.setParameter("day", day).getResultList();
    }

    @Override
    public List<Payment> openUntil(Collection<UUID> partners, LocalDate day) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT p FROM Payment p WHERE p.partner IN :partners AND p.dueOn <= :day AND" + UNPAID
                                        + " ORDER BY p.dueOn, p.id",
                                Payment.class)
                        .setParameter("partners", partners)
                        .setParameter("day", day)
                        .getResultList();
    }

    @Override
    public List<Payment> newest(UUID partner, Side payer, int atMost) {
        TypedQuery<Payment> query = em.createQuery(
                "SELECT p FROM Payment p WHERE p.partner = :partner AND p.withdrawnOn IS NULL"
                        + " AND (p.paidOn IS NOT NULL OR p.disputedOn IS NOT NULL)"
                        + (payer == null ? "" : " AND p.payer = :payer")
                        + " ORDER BY COALESCE(p.paidOn, p.disputedOn) DESC, p.id DESC",
                Payment.class);
        if (payer != null) {
            query.setParameter("payer", payer);
        }
        return query.setParameter("partner", partner).setMaxResults(atMost).getResultList();
    }
}
