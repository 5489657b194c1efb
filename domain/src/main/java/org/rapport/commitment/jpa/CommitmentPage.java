package org.rapport.commitment.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentRow;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;

/** One page of a list of commitments, narrowed, sorted and cut in the database. */
class CommitmentPage {
    private static final String ROW = """
            SELECT NEW org.rapport.commitment.CommitmentRow(
                c.id, c.partner, p.code, p.name, c.promisor, c.reference, c.title, c.criticality, c.status,
                c.announcedOn, c.firstDueOn, c.dueOn, c.measuredDueOn, c.fulfilledOn, c.share, c.accepted,
                c.endedOn, c.recordedOn, c.lastWord, c.lastWordOn)
            """;
    private static final String FROM = " FROM Commitment c JOIN Partner p ON p.id = c.partner WHERE 1 = 1";
    private static final Map<String, String> SORTS = Map.of(
            "reference", "c.reference",
            "title", "c.title",
            "partner", "p.name",
            "promisor", "c.promisor",
            "status", "c.status",
            "announcedOn", "c.announcedOn",
            "dueOn", "c.dueOn",
            "measuredDueOn", "c.measuredDueOn",
            "fulfilledOn", "c.fulfilledOn",
            "criticality", "c.criticality");

    private final CommitmentQuery query;
    private final StringBuilder where = new StringBuilder(FROM);
    private final Map<String, Object> values = new HashMap<>();

    CommitmentPage(Reach reach, CommitmentQuery query) {
        this.query = query;
        restrict("c.partner = :only", "only", reach.onlyPartner().orElse(null));
        restrict("c.partner = :partner", "partner", query.partner());
        restrict("p.manager = :manager", "manager", query.manager());
        restrict("c.promisor = :promisor", "promisor", query.promisor());
        restrict("c.status = :status", "status", query.status());
        restrict("c.dueOn >= :dueFrom", "dueFrom", query.dueFrom());
        restrict("c.dueOn <= :dueUntil", "dueUntil", query.dueUntil());
        restrict("(LOWER(c.title) LIKE :text OR LOWER(c.reference) LIKE :text)", "text", pattern(query.text()));
    }

    private static String pattern(String text) {
        return text == null || text.isBlank() ? null : "%" + text.strip().toLowerCase(Locale.ROOT) + "%";
    }

    private void restrict(String condition, String name, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }
    }

    Page<CommitmentRow> read(EntityManager em) {
        String order = SORTS.getOrDefault(query.sort(), "c.announcedOn") + (query.descending() ? " DESC" : "");
        TypedQuery<CommitmentRow> rows =
                em.createQuery(ROW + where + " ORDER BY " + order + ", c.id", CommitmentRow.class);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(c)" + where, Long.class);
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
}
