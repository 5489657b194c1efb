package org.rapport.repair.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.repair.RepairCase;
import org.rapport.repair.RepairDuty;
import org.rapport.repair.RepairQuery;
import org.rapport.repair.RepairRow;
import org.rapport.repair.RepairState;
import org.rapport.repair.RepairStep;
import org.rapport.repair.Repairs;
import org.rapport.repair.Violation;
import org.rapport.repair.ViolationSource;
import org.rapport.repair.ViolationState;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Violations and repairs in the database. */
@ApplicationScoped
class JpaRepairs implements Repairs {
    private static final List<RepairState> OVER =
            List.of(RepairState.WITHDRAWN, RepairState.RECOVERED, RepairState.CLOSED_UNRECOVERED);
    private static final List<ViolationState> OPEN = List.of(ViolationState.WATCHED, ViolationState.PROPOSED);
    private static final List<String> PARTS =
            List.of("parts", "harms", "causes", "actions", "requests", "expectations", "voices", "steps");
    private static final String ACTIONS = """
            SELECT NEW org.rapport.repair.RepairDuty(
                a.id, r.id, r.number, r.partner, p.code, p.name, a.text, a.side, a.owner, a.dueOn)
            FROM RepairAction a JOIN a.repair r JOIN Partner p ON p.id = r.partner
            WHERE a.side = :side AND a.doneOn IS NULL AND a.brokenOn IS NULL AND a.dueOn <= :until
              AND r.state NOT IN :over
            """;

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Violation violation) {
        em.persist(violation);
    }

    @Override
    public void add(RepairCase repair) {
        em.persist(repair);
    }

    @Override
    public Optional<Violation> violation(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Violation.class, known));
    }

    @Override
    public Optional<RepairCase> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(RepairCase.class, known));
    }

    @Override
    public Optional<RepairCase> withLetter(UUID letter) {
        return em
                .createQuery("SELECT DISTINCT p.repair FROM RepairPart p WHERE p.letter = :letter", RepairCase.class)
                .setParameter("letter", letter)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public int nextNumber(UUID partner) {
        em.flush();
        em.createNativeQuery("SELECT code FROM partner WHERE id = ? FOR UPDATE")
                .setParameter(1, partner.toString())
                .getResultList();
        Object last = em.createNativeQuery(
                        "SELECT COALESCE(MAX(number), 0) FROM repair_case WHERE partner = ? FOR UPDATE")
                .setParameter(1, partner.toString())
                .getSingleResult();
        return ((Number) last).intValue() + 1;
    }

    @Override
    public Page<RepairRow> page(Reach reach, RepairQuery query) {
        return new RepairPage(reach, query).read(em);
    }

    @Override
    public Page<Violation> violations(Reach reach, UUID partner, ViolationState state, int first, int size) {
        String where = " FROM Violation v WHERE v.state = :state"
                + (partner == null ? "" : " AND v.partner = :partner")
                + (reach.onlyPartner().isPresent() ? " AND v.partner = :only" : "");
        TypedQuery<Violation> rows =
                em.createQuery("SELECT v" + where + " ORDER BY v.lastFactOn DESC, v.id", Violation.class);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(v)" + where, Long.class);
        for (TypedQuery<?> one : List.of(rows, count)) {
            one.setParameter("state", state);
            if (partner != null) {
                one.setParameter("partner", partner);
            }
            reach.onlyPartner().ifPresent(only -> one.setParameter("only", only));
        }
        rows.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "v.facts");
        return new Page<>(
                rows.setFirstResult(first).setMaxResults(size).getResultList(), count.getSingleResult(), first, size);
    }

    @Override
    public Optional<Violation> open(UUID partner, Side causer, ViolationSource source) {
        return em
                .createQuery(
                        "SELECT v FROM Violation v WHERE v.partner = :partner AND v.causer = :causer"
                                + " AND v.source = :source AND v.state IN :open ORDER BY v.lastFactOn DESC",
                        Violation.class)
                .setParameter("partner", partner)
                .setParameter("causer", causer)
                .setParameter("source", source)
                .setParameter("open", OPEN)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public boolean knows(ViolationSource source, UUID fact) {
        return em.createQuery(
                                "SELECT COUNT(f) FROM ViolationFact f WHERE f.fact = :fact AND f.violation.source = :source",
                                Long.class)
                        .setParameter("fact", fact)
                        .setParameter("source", source)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Violation> stale(LocalDate before, Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT v FROM Violation v WHERE v.partner IN :partners AND v.state IN :open"
                                        + " AND v.lastFactOn < :before ORDER BY v.id",
                                Violation.class)
                        .setParameter("partners", partners)
                        .setParameter("open", OPEN)
                        .setParameter("before", before)
                        .getResultList();
    }

    @Override
    public Optional<LocalDate> lastRepeat(RepairCase repair, LocalDate upTo) {
        LocalDate last = em.createQuery(
                        "SELECT MAX(r.violation.occurredOn) FROM RepairCase r WHERE r.partner = :partner"
                                + " AND r.violation.causer = :causer AND r.violation.type = :type AND r.id <> :id"
                                + " AND r.state <> :withdrawn AND r.violation.occurredOn > :after"
                                + " AND r.violation.occurredOn <= :upTo",
                        LocalDate.class)
                .setParameter("partner", repair.partner())
                .setParameter("causer", repair.causer())
                .setParameter("type", repair.violation().type())
                .setParameter("id", repair.id())
                .setParameter("withdrawn", RepairState.WITHDRAWN)
                .setParameter("after", repair.violation().detectedOn())
                .setParameter("upTo", upTo)
                .getSingleResult();
        return Optional.ofNullable(last);
    }

    @Override
    public List<RepairCase> openOn(Collection<UUID> partners, LocalDate day) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r FROM RepairCase r WHERE r.partner IN :partners AND r.state NOT IN :over"
                                        + " AND r.violation.detectedOn <= :day ORDER BY r.id",
                                RepairCase.class)
                        .setParameter("partners", partners)
                        .setParameter("over", OVER)
                        .setParameter("day", day)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "r.actions")
                        .getResultList();
    }

    @Override
    public List<Violation> unanswered(Collection<UUID> partners, LocalDate day) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT v FROM Violation v WHERE v.partner IN :partners AND v.state = :proposed"
                                        + " AND v.detectedOn <= :day ORDER BY v.detectedOn, v.id",
                                Violation.class)
                        .setParameter("partners", partners)
                        .setParameter("proposed", ViolationState.PROPOSED)
                        .setParameter("day", day)
                        .getResultList();
    }

    @Override
    public List<RepairCase> allWith(UUID partner) {
        TypedQuery<RepairCase> query = em.createQuery(
                        "SELECT r FROM RepairCase r JOIN FETCH r.violation WHERE r.partner = :partner ORDER BY r.number",
                        RepairCase.class)
                .setParameter("partner", partner)
                .setHint("eclipselink.batch.type", "IN");
        PARTS.forEach(part -> query.setHint("eclipselink.batch", "r." + part));
        return query.getResultList();
    }

    @Override
    public List<RepairRow> openOrEndedSince(Collection<UUID> partners, LocalDate since) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                RepairPage.ROW + " FROM " + RepairPage.FROM
                                        + " WHERE r.partner IN :partners AND (r.state NOT IN :over OR r.enteredOn > :since)",
                                RepairRow.class)
                        .setParameter("partners", partners)
                        .setParameter("over", OVER)
                        .setParameter("since", since)
                        .getResultList();
    }

    @Override
    public List<RepairRow> waiting(Reach reach, int atMost) {
        RepairQuery open = new RepairQuery(null, RepairQuery.Shown.OPEN, null, "dueBy", false, 0, atMost);
        return page(reach, open).rows();
    }

    @Override
    public List<RepairDuty> actionsDue(Reach reach, Side side, LocalDate until, int atMost) {
        String only = reach.onlyPartner().isPresent() ? " AND r.partner = :only" : "";
        TypedQuery<RepairDuty> query = em.createQuery(ACTIONS + only + " ORDER BY a.dueOn, a.id", RepairDuty.class)
                .setParameter("side", side)
                .setParameter("over", OVER)
                .setParameter("until", until);
        reach.onlyPartner().ifPresent(partner -> query.setParameter("only", partner));
        return query.setMaxResults(atMost).getResultList();
    }

    @Override
    public List<RepairStep> newestSteps(UUID partner, Side side, int atMost) {
        TypedQuery<RepairStep> query = em.createQuery(
                        "SELECT s FROM RepairStep s JOIN FETCH s.repair r WHERE r.partner = :partner"
                                + (side == null ? "" : " AND s.side = :side")
                                + " ORDER BY s.day DESC, s.id DESC",
                        RepairStep.class)
                .setParameter("partner", partner);
        if (side != null) {
            query.setParameter("side", side);
        }
        return query.setMaxResults(atMost).getResultList();
    }
}
