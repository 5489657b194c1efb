package org.rapport.review.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.review.Review;
import org.rapport.review.ReviewQuery;
import org.rapport.review.ReviewRow;
import org.rapport.shared.Page;

/** One page of a list of reviews, narrowed, sorted and cut in the database. */
class ReviewPage {
    private static final String FROM = " FROM Review r JOIN Partner p ON p.id = r.partner WHERE 1 = 1";
    private static final String SHEETS = """
            SELECT x.review.id, COUNT(x), SUM(CASE WHEN x.finishedOn IS NULL THEN 0 ELSE 1 END)
            FROM Rater x WHERE x.review.id IN :reviews GROUP BY x.review.id
            """;

    private final ReviewQuery query;
    private final StringBuilder where = new StringBuilder(FROM);
    private final Map<String, Object> values = new HashMap<>();

    ReviewPage(Reach reach, ReviewQuery query) {
        this.query = query;
        restrict("r.partner = :only", "only", reach.onlyPartner().orElse(null));
        restrict("r.partner = :partner", "partner", query.partner());
        if (query.status() != null) {
            switch (query.status()) {
                case CLOSED -> where.append(" AND r.closedOn IS NOT NULL");
                case OPEN -> restrict("r.closedOn IS NULL AND r.opensOn <= :day", "day", query.day());
                case PLANNED -> restrict("r.closedOn IS NULL AND r.opensOn > :day", "day", query.day());
            }
        }
    }

    private void restrict(String condition, String name, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }
    }

    Page<ReviewRow> read(EntityManager em) {
        TypedQuery<Object[]> rows =
                em.createQuery("SELECT r, p.code, p.name" + where + " ORDER BY r.opensOn DESC, r.id", Object[].class);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(r)" + where, Long.class);
        values.forEach((name, value) -> {
            rows.setParameter(name, value);
            count.setParameter(name, value);
        });
        List<Object[]> found =
                rows.setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        Map<UUID, long[]> sheets = sheets(em, found);
        return new Page<>(
                found.stream().map(row -> row(row, sheets)).toList(),
                count.getSingleResult(),
                query.first(),
                query.size());
    }

    private ReviewRow row(Object[] row, Map<UUID, long[]> sheets) {
        Review review = (Review) row[0];
        long[] counts = sheets.getOrDefault(review.id(), new long[2]);
        return ReviewRow.of(review, (String) row[1], (String) row[2], query.day(), counts[0], counts[1]);
    }

    private static Map<UUID, long[]> sheets(EntityManager em, List<Object[]> found) {
        Map<UUID, long[]> sheets = new HashMap<>();
        List<UUID> ids = found.stream().map(row -> ((Review) row[0]).id()).toList();
        if (!ids.isEmpty()) {
            em.createQuery(SHEETS, Object[].class)
                    .setParameter("reviews", ids)
                    .getResultList()
                    .forEach(row -> sheets.put(
                            (UUID) row[0], new long[] {((Number) row[1]).longValue(), ((Number) row[2]).longValue()}));
        }
        return sheets;
    }
}
