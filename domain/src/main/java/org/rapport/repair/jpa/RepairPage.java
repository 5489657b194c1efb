package org.rapport.repair.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rapport.identity.Reach;
import org.rapport.repair.RepairQuery;
import org.rapport.repair.RepairRow;
import org.rapport.shared.Page;

/** One page of a list of repairs, narrowed, sorted and cut in the database. */
class RepairPage {
    private static final String ROW = """
            SELECT NEW org.rapport.repair.RepairRow(
                r.id, r.partner, p.code, p.name, r.number, v.title, v.causer, v.type, v.deception, v.occurredOn,
                v.detectedOn, r.state, r.enteredOn, r.dueBy)
            """;
    private static final String FROM =
            " FROM RepairCase r JOIN r.violation v JOIN Partner p ON p.id = r.partner WHERE 1 = 1";
    private static final Map<String, String> SORTS = Map.of(
            "number",
            "r.number",
            "title",
            "v.title",
            "partner",
            "p.name",
            "state",
            "r.state",
            "dueBy",
            "r.dueBy",
            "detectedOn",
            "v.detectedOn");
    private static final String STATE = "org.rapport.repair.RepairState.";

    private final RepairQuery query;
    private final StringBuilder where = new StringBuilder(FROM);
    private final Map<String, Object> values = new HashMap<>();

    RepairPage(Reach reach, RepairQuery query) {
        this.query = query;
        restrict("r.partner = :only", "only", reach.onlyPartner().orElse(null));
        restrict("r.partner = :partner", "partner", query.partner());
        restrict("LOWER(v.title) LIKE :text", "text", pattern(query.text()));
        where.append(shown());
    }

    private String shown() {
        return switch (query.shown()) {
            case OPEN ->
                " AND r.state <> " + STATE + "WITHDRAWN AND r.state <> " + STATE + "RECOVERED AND r.state <> " + STATE
                        + "CLOSED_UNRECOVERED";
            case RECOVERED -> " AND r.state = " + STATE + "RECOVERED";
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

    Page<RepairRow> read(EntityManager em) {
        String order = SORTS.getOrDefault(query.sort(), "v.detectedOn") + (query.descending() ? " DESC" : "");
        TypedQuery<RepairRow> rows = em.createQuery(ROW + where + " ORDER BY " + order + ", r.id", RepairRow.class);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(r)" + where, Long.class);
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
