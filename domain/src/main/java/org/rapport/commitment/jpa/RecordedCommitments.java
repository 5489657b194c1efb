package org.rapport.commitment.jpa;

import jakarta.persistence.EntityManager;
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
            FROM Commitment c WHERE c.partner IN :partners AND c.announcedOn <= :day ORDER BY c.announcedOn, c.id
            """;
    private static final String NEW_DAYS = """
            SELECT c.id, p.announcedOn, p.dueOn, p.initiatedBy
            FROM Promise p JOIN p.commitment c WHERE c.partner IN :partners AND p.seq > 0 ORDER BY p.seq
            """;
    private static final String WORDS = """
            SELECT c.id, r.status, r.day
            FROM StatusReport r JOIN r.commitment c WHERE c.partner IN :partners ORDER BY r.seq
            """;

    private final EntityManager em;

    RecordedCommitments(EntityManager em) {
        this.em = em;
    }

    Map<UUID, List<RecordedCommitment>> of(Collection<UUID> partners, LocalDate day) {
        Map<UUID, List<Said>> newDays = new HashMap<>();
        rows(NEW_DAYS, partners)
                .forEach(row -> newDays.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new Said((LocalDate) row[1], (LocalDate) row[2], (Side) row[3])));
        Map<UUID, List<Word>> words = new HashMap<>();
        rows(WORDS, partners)
                .forEach(row -> words.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(new Word((Status) row[1], (LocalDate) row[2])));
        Map<UUID, List<RecordedCommitment>> recorded = new HashMap<>();
        em.createQuery(COMMITMENTS, Object[].class)
                .setParameter("partners", partners)
                .setParameter("day", day)
                .getResultList()
                .forEach(row -> recorded.computeIfAbsent((UUID) row[1], id -> new ArrayList<>())
                        .add(one(row, newDays, words)));
        return recorded;
    }

    private List<Object[]> rows(String query, Collection<UUID> partners) {
        return em.createQuery(query, Object[].class)
                .setParameter("partners", partners)
                .getResultList();
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
