package org.rapport.commitment.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.CommitmentQuery;
import org.rapport.commitment.CommitmentRow;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.Promise;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.commitment.Said;
import org.rapport.commitment.StatusReport;
import org.rapport.identity.Reach;
import org.rapport.shared.Connections;
import org.rapport.shared.Gathering;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Commitments in the database. */
@ApplicationScoped
class JpaCommitments implements Commitments {
    private static final String PASSED = """
            SELECT c FROM Commitment c
            WHERE c.partner IN :partners AND c.dueOn < :day AND c.announcedOn <= :day
              AND (c.endedOn IS NULL OR c.endedOn > :day)
              AND (c.passedDueOn IS NULL OR c.passedDueOn <> c.dueOn)
            ORDER BY c.id
            """;

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    private final Gathering.Writer<Commitment> writer = this::write;
    private Gathering gathering;
    private FreshCommitments fresh;
    private KnownReferences known;

    protected JpaCommitments() {} // CDI proxy

    @Inject
    JpaCommitments(Gathering gathering, Connections connections) {
        this.gathering = gathering;
        this.fresh = new FreshCommitments(connections);
        this.known = new KnownReferences(connections);
    }

    @Override
    public void add(Commitment commitment) {
        gathering.put(writer, commitment);
    }

    private void write(List<Commitment> commitments) {
        if (commitments.size() == 1) {
            em.persist(commitments.get(0));
        } else {
            fresh.write(commitments);
        }
    }

    @Override
    public Optional<Commitment> withId(UUID id) {
        return gathering.waiting(writer).stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst()
                .or(() -> Optional.ofNullable(id).map(kept -> em.find(Commitment.class, kept)));
    }

    @Override
    public Optional<Commitment> withReference(UUID partner, String reference) {
        return em.createQuery(
                        "SELECT c FROM Commitment c WHERE c.partner = :partner AND c.reference = :reference",
                        Commitment.class)
                .setParameter("partner", partner)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Commitment> withReferences(Map<UUID, List<String>> references) {
        List<UUID> ids = known.ids(references);
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT DISTINCT c FROM Commitment c JOIN FETCH c.promises WHERE c.id IN :ids",
                                Commitment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Page<CommitmentRow> page(Reach reach, CommitmentQuery query) {
        return new CommitmentPage(reach, query).read(em);
    }

    @Override
    public Map<UUID, List<RecordedCommitment>> recorded(Collection<UUID> partners, LocalDate announcedBy) {
        return partners.isEmpty() ? Map.of() : new RecordedCommitments(em).announced(partners, announcedBy);
    }

    @Override
    public Map<UUID, List<RecordedCommitment>> recordedDue(
            Collection<UUID> partners, LocalDate after, LocalDate until) {
        return partners.isEmpty() ? Map.of() : new RecordedCommitments(em).due(partners, after, until);
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> commitments) {
        return commitments.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT c.id, c.title FROM Commitment c WHERE c.id IN :ids", Object[].class)
                        .setParameter("ids", commitments)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    @Override
    public Map<UUID, List<Said>> promisesOf(Collection<UUID> commitments) {
        Map<UUID, List<Said>> promises = new HashMap<>();
        if (!commitments.isEmpty()) {
            em.createQuery(
                            "SELECT p FROM Promise p WHERE p.commitment.id IN :commitments ORDER BY p.seq",
                            Promise.class)
                    .setParameter("commitments", commitments)
                    .setHint("eclipselink.join-fetch", "p.commitment")
                    .getResultList()
                    .forEach(p -> promises.computeIfAbsent(p.commitment().id(), id -> new ArrayList<>())
                            .add(new Said(p.announcedOn(), p.dueOn(), p.initiatedBy())));
        }
        return promises;
    }

    @Override
    public List<Commitment> passedUnnoticed(LocalDate day, Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(PASSED, Commitment.class)
                        .setParameter("partners", partners)
                        .setParameter("day", day)
                        .getResultList();
    }

    @Override
    public List<Promise> newestPromises(UUID partner, Side side, int atMost) {
        String ofSide = " AND (p.seq = 0 AND c.promisor = :side OR p.seq > 0 AND p.initiatedBy = :side)";
        TypedQuery<Promise> query = query(
                "SELECT p FROM Promise p JOIN FETCH p.commitment c WHERE c.partner = :partner"
                        + (side == null ? "" : ofSide)
                        + " ORDER BY p.announcedOn DESC, p.id DESC",
                Promise.class,
                partner,
                side);
        return query.setMaxResults(atMost)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.commitment.promises")
                .getResultList();
    }

    @Override
    public List<Commitment> newestEnded(UUID partner, Side side, int atMost) {
        TypedQuery<Commitment> query = query(
                "SELECT c FROM Commitment c WHERE c.partner = :partner AND c.endedOn IS NOT NULL"
                        + (side == null ? "" : " AND c.promisor = :side")
                        + " ORDER BY c.endedOn DESC, c.id DESC",
                Commitment.class,
                partner,
                side);
        return query.setMaxResults(atMost)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.promises")
                .getResultList();
    }

    @Override
    public List<StatusReport> newestReports(UUID partner, Side side, int atMost) {
        TypedQuery<StatusReport> query = query(
                "SELECT r FROM StatusReport r JOIN FETCH r.commitment c WHERE c.partner = :partner"
                        + (side == null ? "" : " AND c.promisor = :side")
                        + " ORDER BY r.day DESC, r.id DESC",
                StatusReport.class,
                partner,
                side);
        return query.setMaxResults(atMost)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "r.commitment.promises")
                .getResultList();
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, UUID partner, Side side) {
        TypedQuery<T> query = em.createQuery(text, type).setParameter("partner", partner);
        return side == null ? query : query.setParameter("side", side);
    }
}
