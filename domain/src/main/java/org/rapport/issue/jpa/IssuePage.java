package org.rapport.issue.jpa;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.rapport.identity.Reach;
import org.rapport.issue.IssueQuery;
import org.rapport.issue.IssueRow;
import org.rapport.shared.NarrowedList;
import org.rapport.shared.Page;

/** One page of a list of issues, narrowed, sorted and cut in the database. */
class IssuePage {
    private static final String ROW = """
            SELECT NEW org.rapport.issue.IssueRow(
                i.id, i.partner, p.code, p.name, i.number, i.title, i.severity, i.kind, i.causedBy, i.disclosedBy,
                i.occurredOn, i.disclosedOn, i.acknowledgeBy, i.acknowledgedOn, i.resolveBy, i.state, i.fixedOn,
                i.closedOn, i.reopenings)
            """;
    private static final String FROM = "Issue i JOIN Partner p ON p.id = i.partner";
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
    private final NarrowedList list = new NarrowedList(FROM, "i");

    IssuePage(Reach reach, IssueQuery query) {
        this.query = query;
        list.narrow("i.partner = :only", "only", reach.onlyPartner().orElse(null));
        list.narrow("i.partner = :partner", "partner", query.partner());
        list.narrow("i.severity = :severity", "severity", query.severity());
        list.narrow(
                "i.disclosedBy = :teller",
                "teller",
                query.answerer() == null ? null : query.answerer().other());
        list.narrow("LOWER(i.title) LIKE :text", "text", NarrowedList.holding(query.text()));
        shown();
    }

    private void shown() {
        String state = "org.rapport.issue.IssueState.";
        switch (query.shown()) {
            case OPEN -> list.narrow("i.state <> " + state + "CLOSED");
            case UNANSWERED -> list.narrow("i.acknowledgedOn IS NULL AND i.state <> " + state + "CLOSED");
            case TO_VERIFY -> list.narrow("i.state = " + state + "FIXED");
            case CLOSED -> list.narrow("i.state = " + state + "CLOSED");
            case ALL -> {}
        }
    }

    Page<IssueRow> read(EntityManager em) {
        String order = SORTS.getOrDefault(query.sort(), "i.disclosedOn") + (query.descending() ? " DESC" : "");
        return list.read(em, ROW, IssueRow.class, "ORDER BY " + order + ", i.id", query.first(), query.size());
    }
}
