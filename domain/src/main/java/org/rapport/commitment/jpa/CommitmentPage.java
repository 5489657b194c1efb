package org.rapport.commitment.jpa;

import jakarta.persistence.EntityManager;
import java.util.Map;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentRow;
import org.rapport.identity.Reach;
import org.rapport.shared.NarrowedList;
import org.rapport.shared.Page;

/** One page of a list of commitments, narrowed, sorted and cut in the database. */
class CommitmentPage {
    private static final String ROW = """
            SELECT NEW org.rapport.commitment.CommitmentRow(
                c.id, c.partner, p.code, p.name, c.promisor, c.reference, c.title, c.criticality, c.status,
                c.announcedOn, c.firstDueOn, c.dueOn, c.measuredDueOn, c.fulfilledOn, c.share, c.accepted,
                c.endedOn, c.recordedOn, c.lastWord, c.lastWordOn)
            """;
    private static final String FROM = "Commitment c JOIN Partner p ON p.id = c.partner";
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
    private final NarrowedList list = new NarrowedList(FROM, "c");

    CommitmentPage(Reach reach, CommitmentQuery query) {
        this.query = query;
        list.narrow("c.partner = :only", "only", reach.onlyPartner().orElse(null));
        list.narrow("c.partner = :partner", "partner", query.partner());
        list.narrow("p.manager = :manager", "manager", query.manager());
        list.narrow("c.promisor = :promisor", "promisor", query.promisor());
        list.narrow("c.status = :status", "status", query.status());
        list.narrow("c.dueOn >= :dueFrom", "dueFrom", query.dueFrom());
        list.narrow("c.dueOn <= :dueUntil", "dueUntil", query.dueUntil());
        list.narrow(
                "(LOWER(c.title) LIKE :text OR LOWER(c.reference) LIKE :text)",
                "text",
                NarrowedList.holding(query.text()));
    }

    Page<CommitmentRow> read(EntityManager em) {
        String order = SORTS.getOrDefault(query.sort(), "c.announcedOn") + (query.descending() ? " DESC" : "");
        return list.read(em, ROW, CommitmentRow.class, "ORDER BY " + order + ", c.id", query.first(), query.size());
    }
}
