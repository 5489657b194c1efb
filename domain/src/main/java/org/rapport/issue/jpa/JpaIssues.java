package org.rapport.issue.jpa;

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
import org.rapport.issue.ActionRow;
import org.rapport.issue.Issue;
import org.rapport.issue.IssueQuery;
import org.rapport.issue.IssueRow;
import org.rapport.issue.IssueStep;
import org.rapport.issue.IssueTimes;
import org.rapport.issue.Issues;
import org.rapport.issue.StepKind;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Issues in the database. */
@ApplicationScoped
class JpaIssues implements Issues {
    private static final String UNANSWERED = """
            SELECT i FROM Issue i
            WHERE i.partner IN :partners AND i.acknowledgeBy < :day AND i.answerPassed = FALSE
              AND (i.acknowledgedOn IS NULL OR i.acknowledgedOn > :day)
            ORDER BY i.id
            """;
    private static final String OPEN = """
            SELECT i FROM Issue i
            WHERE i.partner IN :partners AND i.disclosedOn <= :day AND (i.closedOn IS NULL OR i.closedOn > :day)
            ORDER BY i.id
            """;
    private static final String ACTIONS = """
            SELECT NEW org.rapport.issue.ActionRow(
                a.id, i.id, i.title, i.partner, p.code, p.name, i.number, a.text, a.side, a.owner, a.dueOn)
            FROM IssueAction a JOIN a.issue i JOIN Partner p ON p.id = i.partner
            WHERE a.side = :side AND a.doneOn IS NULL AND a.dueOn <= :until
            """;

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Issue issue) {
        em.persist(issue);
    }

    @Override
    public Optional<Issue> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Issue.class, known));
    }

    @Override
    public int nextNumber(UUID partner) {
        em.flush();
        em.createNativeQuery("SELECT code FROM partner WHERE id = ? FOR UPDATE")
                .setParameter(1, partner.toString())
                .getResultList();
        Object last = em.createNativeQuery("SELECT COALESCE(MAX(number), 0) FROM issue WHERE partner = ? FOR UPDATE")
                .setParameter(1, partner.toString())
                .getSingleResult();
        return ((Number) last).intValue() + 1;
    }

    @Override
    public Page<IssueRow> page(Reach reach, IssueQuery query) {
        return new IssuePage(reach, query).read(em);
    }

    @Override
    public List<IssueTimes> times(UUID partner) {
        return em.createQuery("SELECT t FROM IssueTimes t WHERE t.partner = :partner", IssueTimes.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    @Override
    public void add(IssueTimes times) {
        em.persist(times);
    }

    @Override
    public List<Issue> unanswered(LocalDate day, Collection<UUID> partners) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(UNANSWERED, Issue.class)
                        .setParameter("partners", partners)
                        .setParameter("day", day)
                        .getResultList();
    }

    @Override
    public List<Issue> openOn(Collection<UUID> partners, LocalDate day) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(OPEN, Issue.class)
                        .setParameter("partners", partners)
                        .setParameter("day", day)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch", "i.actions")
                        .getResultList();
    }

    @Override
    public List<ActionRow> actionsDue(Reach reach, Side side, LocalDate until, int atMost) {
        String only = reach.onlyPartner().isPresent() ? " AND i.partner = :only" : "";
        TypedQuery<ActionRow> query = em.createQuery(ACTIONS + only + " ORDER BY a.dueOn, a.id", ActionRow.class)
                .setParameter("side", side)
                .setParameter("until", until);
        reach.onlyPartner().ifPresent(partner -> query.setParameter("only", partner));
        return query.setMaxResults(atMost).getResultList();
    }

    @Override
    public List<IssueStep> newestSteps(UUID partner, Side side, int atMost) {
        TypedQuery<IssueStep> query = em.createQuery(
                        "SELECT s FROM IssueStep s JOIN FETCH s.issue i WHERE i.partner = :partner AND s.kind <> :silent"
                                + (side == null ? "" : " AND s.side = :side")
                                + " ORDER BY s.day DESC, s.id DESC",
                        IssueStep.class)
                .setParameter("partner", partner)
                .setParameter("silent", StepKind.CORRECTED);
        if (side != null) {
            query.setParameter("side", side);
        }
        return query.setMaxResults(atMost).getResultList();
    }
}
