package org.rapport.engagement.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.engagement.Question;
import org.rapport.engagement.Questions;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Questions in the database. */
@ApplicationScoped
class JpaQuestions implements Questions {
    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Question question) {
        em.persist(question);
    }

    @Override
    public Optional<Question> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Question.class, known));
    }

    @Override
    public List<Question> owed(Collection<UUID> partners, Side by) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT q FROM AskedQuestion q WHERE q.partner IN :partners AND q.answeredOn IS NULL"
                                        + " AND q.askedBy = :asker ORDER BY q.dueOn, q.id",
                                Question.class)
                        .setParameter("partners", partners)
                        .setParameter("asker", by.other())
                        .getResultList();
    }

    @Override
    public Page<Question> page(UUID partner, int first, int size) {
        String where = " FROM AskedQuestion q WHERE q.partner = :partner";
        List<Question> rows = em.createQuery(
                        "SELECT q" + where
                                + " ORDER BY CASE WHEN q.answeredOn IS NULL THEN 0 ELSE 1 END, q.dueOn DESC, q.id DESC",
                        Question.class)
                .setParameter("partner", partner)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        long total = em.createQuery("SELECT COUNT(q)" + where, Long.class)
                .setParameter("partner", partner)
                .getSingleResult();
        return new Page<>(rows, total, first, size);
    }

    @Override
    public List<Question> newest(UUID partner, int atMost) {
        return em.createQuery(
                        "SELECT q FROM AskedQuestion q WHERE q.partner = :partner"
                                + " ORDER BY COALESCE(q.answeredOn, q.askedOn) DESC, q.id DESC",
                        Question.class)
                .setParameter("partner", partner)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public List<Question> counting(Collection<UUID> partners, LocalDate from, LocalDate until) {
        return em.createQuery(
                        "SELECT q FROM AskedQuestion q WHERE q.partner IN :partners AND q.askedOn <= :until"
                                + " AND (q.answeredOn IS NULL OR q.answeredOn >= :from)",
                        Question.class)
                .setParameter("partners", partners)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
