package org.rapport.repair.jpa;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.rapport.identity.Reach;
import org.rapport.repair.RepairQuery;
import org.rapport.repair.RepairRow;
import org.rapport.shared.NarrowedList;
import org.rapport.shared.Page;

/** One page of a list of repairs, narrowed, sorted and cut in the database. */
class RepairPage {
    static final String ROW = """
            SELECT NEW org.rapport.repair.RepairRow(
                r.id, r.partner, p.code, p.name, r.number, v.title, v.causer, v.type, v.deception, v.occurredOn,
                v.detectedOn, r.state, r.enteredOn, r.dueBy)
            """;
    static final String FROM = "RepairCase r JOIN r.violation v JOIN Partner p ON p.id = r.partner";
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
    private final NarrowedList list = new NarrowedList(FROM, "r");

    RepairPage(Reach reach, RepairQuery query) {
        this.query = query;
        list.narrow("r.partner = :only", "only", reach.onlyPartner().orElse(null));
        list.narrow("r.partner = :partner", "partner", query.partner());
        list.narrow("LOWER(v.title) LIKE :text", "text", NarrowedList.holding(query.text()));
        shown();
    }

    private void shown() {
        switch (query.shown()) {
            case OPEN ->
                list.narrow("r.state <> " + STATE + "WITHDRAWN AND r.state <> " + STATE + "RECOVERED AND r.state <> "
                        + STATE + "CLOSED_UNRECOVERED");
            case RECOVERED -> list.narrow("r.state = " + STATE + "RECOVERED");
            case ALL -> {}
        }
    }

    Page<RepairRow> read(EntityManager em) {
        String order = SORTS.getOrDefault(query.sort(), "v.detectedOn") + (query.descending() ? " DESC" : "");
        return list.read(em, ROW, RepairRow.class, "ORDER BY " + order + ", r.id", query.first(), query.size());
    }
}
