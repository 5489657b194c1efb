package org.rapport.issue.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapport.identity.Reach;
import org.rapport.issue.IssueQuery;
import org.rapport.issue.IssueRow;
import org.rapport.shared.Page;

/** One page of a list of issues, narrowed, sorted and cut in the database. */
class IssuePage {
    private static final String ROW = """
            SELECT NEW org.rapport.issue.IssueRow(
                i.id, i.partner, p.code, p.name, i.number, i.title, i.severity, i.kind, i.causedBy, i.disclosedBy,
                i.occurredOn, i.disclosedOn, i.acknowledgeBy, i.acknowledgedOn, i.resolveBy, i.state, i.fixedOn,
                i.closedOn, i.reopenings)
            """;
    private static final String FROM = " FROM Issue i JOIN Partner p ON p.id = i.partner WHERE 1 = 1";
    private static final Map<String, String> SORTS = Map.of(
            "number", "i.number",
            "title", "i.title",
            "partner", "p.name",
            "severity", "i.acknowledgeDays",
            "disclosedOn", "i.disclosedOn",
            "acknowledgeBy", "i.acknowledgeBy",
            "resolveBy", "i.resolveBy",
            "state", "i.state");

    private final IssueQuery query;
    private final StringBuilder where = new StringBuilder(FROM);
    private final Map<String, Object> values = new HashMap<>();

    IssuePage(Reach reach, IssueQuery query) {
        this.query = query;
        restrict("i.partner = :only", "only", reach.onlyPartner().orElse(null));
        restrict("i.partner = :partner", "partner", query.partner());
        restrict("i.severity = :severity", "severity", query.severity());
        restrict(
                "i.disclosedBy = :teller",
                "teller",
                query.answerer() == null ? null : query.answerer().other());
        restrict("LOWER(i.title) LIKE :text", "text", pattern(query.text()));
        where.append(shown());
    }

    private String shown() {
        String state = "org.rapport.issue.IssueState.";
        return switch (query.shown()) {
            case OPEN -> " AND i.state <> " + state + "CLOSED";
            case UNANSWERED -> " AND i.acknowledgedOn IS NULL AND i.state <> " + state + "CLOSED";
            case TO_VERIFY -> " AND i.state = " + state + "FIXED";
            case CLOSED -> " AND i.state = " + state + "CLOSED";
            case ALL -> "";
        };
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

    Page<IssueRow> read(EntityManager em) {
        String order = SORTS.getOrDefault(query.sort(), "i.disclosedOn") + (query.descending() ? " DESC" : "");
        TypedQuery<IssueRow> rows = em.createQuery(ROW + where + " ORDER BY " + order + ", i.id", IssueRow.class);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(i)" + where, Long.class);
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
