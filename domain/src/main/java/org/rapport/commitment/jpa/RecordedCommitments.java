package org.rapport.commitment.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.commitment.Said;
import org.rapport.commitment.Status;
import org.rapport.commitment.Word;
import org.rapport.shared.Side;

/** Reads what the measures of promises are made of, without making entities: three queries, whatever the number. */
class RecordedCommitments {
    private static final String COMMITMENTS = """
            SELECT c.id, c.partner, c.promisor, c.announcedOn, c.firstDueOn, c.status, c.fulfilledOn, c.share, c.endedOn
            FROM Commitment c WHERE c.partner IN :partners AND %s ORDER BY c.announcedOn, c.id
            """;
    private static final String NEW_DAYS = """
            SELECT c.id, p.announcedOn, p.dueOn, p.initiatedBy
            FROM Promise p JOIN p.commitment c WHERE c.partner IN :partners AND %s AND p.seq > 0 ORDER BY p.seq
            """;
    private static final String WORDS = """
            SELECT c.id, r.status, r.day
            FROM StatusReport r JOIN r.commitment c WHERE c.partner IN :partners AND %s ORDER BY r.seq
            """;

    private static final String ANNOUNCED = "c.announcedOn <= :until";
    private static final String DUE =
            "c.id IN (SELECT d.commitment.id FROM Promise d WHERE d.dueOn > :after AND d.dueOn < :until)";

    private final EntityManager em;

    RecordedCommitments(EntityManager em) {
        this.em = em;
    }

    /** Those announced by a day. */
    Map<UUID, List<RecordedCommitment>> announced(Collection<UUID> partners, LocalDate until) {
        return read(ANNOUNCED, Map.of("partners", partners, "until", until));
    }

    /** Those with a promise for a day between the two. */
    Map<UUID, List<RecordedCommitment>> due(Collection<UUID> partners, LocalDate after, LocalDate until) {
        return read(DUE, Map.of("partners", partners, "after", after, "until", until));
    }

    private Map<UUID, List<RecordedCommitment>> read(String which, Map<String, Object> parameters) {
        Map<UUID, List<Said>> newDays = new HashMap<>();
        rows(NEW_DAYS, which, parameters)
                .forEach(row -> newDays.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new Said((LocalDate) row[1], (LocalDate) row[2], (Side) row[3])));
        Map<UUID, List<Word>> words = new HashMap<>();
        rows(WORDS, which, parameters)
                .forEach(row -> words.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new Word((Status) row[1], (LocalDate) row[2])));
        Map<UUID, List<RecordedCommitment>> recorded = new HashMap<>();
        rows(COMMITMENTS, which, parameters)
                .forEach(row -> recorded.computeIfAbsent((UUID) row[1], id -> new ArrayList<>())
                        .add(one(row, newDays, words)));
        return recorded;
    }

    private List<Object[]> rows(String query, String which, Map<String, Object> parameters) {
        TypedQuery<Object[]> rows = em.createQuery(query.formatted(which), Object[].class);
        parameters.forEach(rows::setParameter);
        return rows.getResultList();
    }

    private static RecordedCommitment one(Object[] row, Map<UUID, List<Said>> newDays, Map<UUID, List<Word>> words) {
        UUID id = (UUID) row[0];
        Side promisor = (Side) row[2];
        List<Said> promises = new ArrayList<>();
        promises.add(new Said((LocalDate) row[3], (LocalDate) row[4], promisor));
        promises.addAll(newDays.getOrDefault(id, List.of()));
        double share = row[7] == null ? 0 : (Double) row[7];
        PromiseRecord record = new PromiseRecord(
                promisor, promises, (CommitmentStatus) row[5], (LocalDate) row[6], share, (LocalDate) row[8]);
        return new RecordedCommitment(id, (UUID) row[1], record, words.getOrDefault(id, List.of()));
    }
}
