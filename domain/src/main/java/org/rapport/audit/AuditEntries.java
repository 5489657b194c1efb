package org.rapport.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Locale;
import org.rapport.shared.Page;

/** Reads the audit trail, filtered, sorted and paged in the database. */
@ApplicationScoped
public class AuditEntries {
    private static final Instant BEGINNING = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final String MATCHING = """
             FROM AuditEntry e
            WHERE (LOWER(e.actor) LIKE :text OR LOWER(e.action) LIKE :text OR LOWER(e.subjectType) LIKE :text)
              AND e.at >= :from AND e.at < :until
            """;

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    public Page<AuditRow> page(AuditQuery query, int first, int size) {
        String order = " ORDER BY e.id" + (query.oldestFirst() ? "" : " DESC");
        return new Page<>(
                given(em.createQuery("SELECT e" + MATCHING + order, AuditEntry.class), query)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList()
                        .stream()
                        .map(AuditRow::of)
                        .toList(),
                given(em.createQuery("SELECT COUNT(e)" + MATCHING, Long.class), query)
                        .getSingleResult(),
                first,
                size);
    }

    private static <T> TypedQuery<T> given(TypedQuery<T> typed, AuditQuery query) {
        String text = query.text() == null ? "" : query.text().strip().toLowerCase(Locale.ROOT);
        return typed.setParameter("text", "%" + text + "%")
                .setParameter("from", query.from() == null ? BEGINNING : query.from())
                .setParameter("until", query.until() == null ? END : query.until());
    }
}
