package org.rapport.review.jpa;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.review.Review;
import org.rapport.review.ReviewQuery;
import org.rapport.review.ReviewRow;
import org.rapport.shared.NarrowedList;
import org.rapport.shared.Page;

/** One page of a list of reviews, narrowed, sorted and cut in the database. */
class ReviewPage {
    private static final String FROM = "Review r JOIN Partner p ON p.id = r.partner";
    private static final String SHEETS = """
            SELECT x.review.id, COUNT(x), SUM(CASE WHEN x.finishedOn IS NULL THEN 0 ELSE 1 END)
            FROM Rater x WHERE x.review.id IN :reviews GROUP BY x.review.id
            """;

    private final ReviewQuery query;
    private final NarrowedList list = new NarrowedList(FROM, "r");

    ReviewPage(Reach reach, ReviewQuery query) {
        this.query = query;
        list.narrow("r.partner = :only", "only", reach.onlyPartner().orElse(null));
        list.narrow("r.partner = :partner", "partner", query.partner());
        if (query.status() != null) {
            switch (query.status()) {
                case CLOSED -> list.narrow("r.closedOn IS NOT NULL");
                case OPEN -> list.narrow("r.closedOn IS NULL AND r.opensOn <= :day", "day", query.day());
                case PLANNED -> list.narrow("r.closedOn IS NULL AND r.opensOn > :day", "day", query.day());
            }
        }
    }

    Page<ReviewRow> read(EntityManager em) {
        Page<Object[]> found = list.read(
                em,
                "SELECT r, p.code, p.name",
                Object[].class,
                "ORDER BY r.opensOn DESC, r.id",
                query.first(),
                query.size());
        Map<UUID, long[]> sheets = sheets(em, found.rows());
        return new Page<>(
                found.rows().stream().map(row -> row(row, sheets)).toList(),
                found.total(),
                found.first(),
                found.size());
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
