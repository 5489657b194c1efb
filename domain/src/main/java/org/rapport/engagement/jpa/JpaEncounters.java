package org.rapport.engagement.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.engagement.AgreedAction;
import org.rapport.engagement.Concern;
import org.rapport.engagement.Encounter;
import org.rapport.engagement.EncounterKind;
import org.rapport.engagement.EncounterPerson;
import org.rapport.engagement.EncounterStatus;
import org.rapport.engagement.Encounters;
import org.rapport.engagement.PastEncounter;
import org.rapport.partner.Partner;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Encounters in the database. */
@ApplicationScoped
class JpaEncounters implements Encounters {
    private static final String HISTORY = """
            SELECT NEW org.rapport.engagement.PastEncounter(
                e.partner, e.agreedOn, e.plannedDay, e.heldOn, e.status, e.missedBy)
            FROM Encounter e WHERE e.partner IN :partners AND e.status <> :cancelled
            """;

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Encounter encounter) {
        em.persist(encounter);
    }

    @Override
    public Optional<Encounter> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Encounter.class, known));
    }

    @Override
    public Optional<Encounter> withInvitation(UUID invitation) {
        return em.createQuery("SELECT e FROM Encounter e WHERE e.invitation = :invitation", Encounter.class)
                .setParameter("invitation", invitation)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<AgreedAction> action(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(AgreedAction.class, known));
    }

    @Override
    public Optional<Concern> concern(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Concern.class, known));
    }

    @Override
    public Page<Encounter> past(UUID partner, EncounterKind kind, int first, int size) {
        String where = " FROM Encounter e WHERE e.partner = :partner AND e.status <> :planned"
                + (kind == null ? "" : " AND e.kind = :kind");
        TypedQuery<Encounter> rows =
                em.createQuery("SELECT e" + where + " ORDER BY e.plannedDay DESC, e.id DESC", Encounter.class);
        TypedQuery<Long> count = em.createQuery("SELECT COUNT(e)" + where, Long.class);
        for (TypedQuery<?> query : List.of(rows, count)) {
            query.setParameter("partner", partner).setParameter("planned", EncounterStatus.PLANNED);
            if (kind != null) {
                query.setParameter("kind", kind);
            }
        }
        return new Page<>(
                rows.setFirstResult(first).setMaxResults(size).getResultList(), count.getSingleResult(), first, size);
    }

    @Override
    public List<Encounter> planned(Collection<UUID> partners, LocalDate from, LocalDate until) {
        return within(partners, from, until, "e.status = :status", EncounterStatus.PLANNED);
    }

    @Override
    public List<Encounter> between(Collection<UUID> partners, LocalDate from, LocalDate until) {
        return within(partners, from, until, "e.status <> :status", EncounterStatus.CANCELLED);
    }

    private List<Encounter> within(
            Collection<UUID> partners, LocalDate from, LocalDate until, String condition, EncounterStatus status) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT e FROM Encounter e WHERE e.partner IN :partners AND " + condition
                                        + " AND e.plannedDay BETWEEN :from AND :until"
                                        + " ORDER BY e.plannedDay, e.starts, e.id",
                                Encounter.class)
                        .setParameter("partners", partners)
                        .setParameter("status", status)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList();
    }

    @Override
    public List<Encounter> passed(LocalDate day, Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT e FROM Encounter e WHERE e.partner IN :partners AND e.status = :planned"
                                        + " AND e.plannedDay < :day ORDER BY e.plannedDay, e.id",
                                Encounter.class)
                        .setParameter("partners", partners)
                        .setParameter("planned", EncounterStatus.PLANNED)
                        .setParameter("day", day)
                        .getResultList();
    }

    @Override
    public List<Encounter> newest(UUID partner, int atMost) {
        return em.createQuery(
                        "SELECT e FROM Encounter e WHERE e.partner = :partner AND e.status IN :over"
                                + " ORDER BY COALESCE(e.heldOn, e.plannedDay) DESC, e.id DESC",
                        Encounter.class)
                .setParameter("partner", partner)
                .setParameter("over", List.of(EncounterStatus.HELD, EncounterStatus.MISSED))
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public Map<UUID, List<PastEncounter>> history(Collection<UUID> partners) {
        return partners.isEmpty()
                ? Map.of()
                : em.createQuery(HISTORY, PastEncounter.class)
                        .setParameter("partners", partners)
                        .setParameter("cancelled", EncounterStatus.CANCELLED)
                        .getResultStream()
                        .collect(Collectors.groupingBy(PastEncounter::partner));
    }

    @Override
    public List<AgreedAction> openActions(Collection<UUID> partners, Side side, LocalDate dueUpTo) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT a FROM AgreedAction a JOIN FETCH a.encounter e WHERE e.partner IN :partners"
                                        + " AND a.doneOn IS NULL AND a.side = :side AND a.dueOn <= :day"
                                        + " ORDER BY a.dueOn, a.id",
                                AgreedAction.class)
                        .setParameter("partners", partners)
                        .setParameter("side", side)
                        .setParameter("day", dueUpTo)
                        .getResultList();
    }

    @Override
    public Map<UUID, LocalDate> lastMet(UUID partner) {
        return em.createQuery(
                        "SELECT p FROM EncounterPerson p WHERE p.partner = :partner AND p.metOn IS NOT NULL"
                                + " AND NOT EXISTS (SELECT q FROM EncounterPerson q WHERE q.partner = :partner"
                                + " AND q.contact = p.contact AND q.metOn > p.metOn)",
                        EncounterPerson.class)
                .setParameter("partner", partner)
                .getResultStream()
                .collect(Collectors.toMap(EncounterPerson::contact, EncounterPerson::metOn, (one, other) -> one));
    }

    @Override
    public Map<UUID, Partner> partners(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("SELECT p FROM Partner p WHERE p.id IN :ids", Partner.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Partner::id, Function.identity()));
    }
}
