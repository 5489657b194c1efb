package org.rapport.review.jpa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.identity.Reach;
import org.rapport.review.GivenAnswer;
import org.rapport.review.MissingAnswers;
import org.rapport.review.PendingReview;
import org.rapport.review.RaterCorrection;
import org.rapport.review.Review;
import org.rapport.review.ReviewQuery;
import org.rapport.review.ReviewRow;
import org.rapport.review.Reviews;
import org.rapport.review.View;
import org.rapport.review.WaitingReview;
import org.rapport.review.Work;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Reviews in the database. */
@ApplicationScoped
class JpaReviews implements Reviews {
    private static final String WAITING = """
            SELECT NEW org.rapport.review.WaitingReview(
                r.id, r.partner, p.code, p.name, r.title, r.dueOn, r.closesOn, x.answered, x.asked)
            FROM Rater x JOIN x.review r JOIN Partner p ON p.id = r.partner
            WHERE x.user = :user AND x.finishedOn IS NULL AND r.closedOn IS NULL AND r.opensOn <= :day
            ORDER BY r.dueOn, r.id
            """;
    private static final String PENDING = """
            SELECT r.id, r.partner, r.title, r.dueOn, r.closesOn, x.side, COUNT(x)
            FROM Rater x JOIN x.review r
            WHERE r.partner IN :partners AND x.finishedOn IS NULL AND r.closedOn IS NULL AND r.opensOn <= :day
            GROUP BY r.id, r.partner, r.title, r.dueOn, r.closesOn, x.side ORDER BY r.dueOn, r.id, x.side
            """;
    private static final String MISSING = """
            SELECT NEW org.rapport.review.MissingAnswers(x.user, r.id, r.opensOn, r.dueOn, r.closesOn)
            FROM Rater x JOIN x.review r
            WHERE x.user IS NOT NULL AND x.finishedOn IS NULL AND r.closedOn IS NULL AND r.opensOn <= :day
              AND r.dueOn <= :dueBy
            ORDER BY r.dueOn, r.id
            """;
    private static final String ANSWERS = """
            SELECT x.id, x.side, x.work, x.habit, a.question, a.view, a.rating
            FROM Answer a JOIN a.rater x WHERE x.review.id = :review AND x.finishedOn IS NOT NULL
            ORDER BY x.id, a.id
            """;
    private static final String HABITS = """
            SELECT r.partner, x.side, x.user, AVG((a.rating - q.lowest) / (q.highest - q.lowest))
            FROM Answer a JOIN a.rater x JOIN x.review r JOIN Question q ON q.id = a.question
            WHERE a.view = :view AND a.rating IS NOT NULL AND x.finishedOn IS NOT NULL AND x.user IS NOT NULL
              AND r.partner IN (SELECT y.review.partner FROM Rater y WHERE y.user IN :users)
            GROUP BY r.partner, x.side, x.user
            """;

    @PersistenceContext(unitName = "rapport")
    private EntityManager em;

    @Override
    public void add(Review review) {
        em.persist(review);
    }

    @Override
    public Optional<Review> withId(UUID id) {
        return Optional.ofNullable(id).map(known -> em.find(Review.class, known));
    }

    @Override
    public Optional<Review> withNumber(UUID partner, int number) {
        return em.createQuery("SELECT r FROM Review r WHERE r.partner = :partner AND r.number = :number", Review.class)
                .setParameter("partner", partner)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Review> withReference(UUID partner, String reference) {
        return em.createQuery(
                        "SELECT r FROM Review r WHERE r.partner = :partner AND r.reference = :reference", Review.class)
                .setParameter("partner", partner)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public int nextNumber(UUID partner) {
        Integer last = em.createQuery("SELECT MAX(r.number) FROM Review r WHERE r.partner = :partner", Integer.class)
                .setParameter("partner", partner)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    @Override
    public Page<ReviewRow> page(Reach reach, ReviewQuery query) {
        return new ReviewPage(reach, query).read(em);
    }

    @Override
    public List<Review> ofPartner(UUID partner) {
        return em.createQuery(
                        "SELECT r FROM Review r WHERE r.partner = :partner ORDER BY r.opensOn DESC, r.id", Review.class)
                .setParameter("partner", partner)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "r.actions")
                .getResultList();
    }

    @Override
    public List<WaitingReview> waiting(UUID user, LocalDate day) {
        return em.createQuery(WAITING, WaitingReview.class)
                .setParameter("user", user)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<MissingAnswers> missing(LocalDate day, LocalDate dueBy) {
        return em.createQuery(MISSING, MissingAnswers.class)
                .setParameter("day", day)
                .setParameter("dueBy", dueBy)
                .getResultList();
    }

    @Override
    public List<PendingReview> pending(Collection<UUID> partners, LocalDate day) {
        return partners.isEmpty() ? List.of() : pendingOf(partners, day);
    }

    private List<PendingReview> pendingOf(Collection<UUID> partners, LocalDate day) {
        return em
                .createQuery(PENDING, Object[].class)
                .setParameter("partners", partners)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(row -> new PendingReview(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (LocalDate) row[3],
                        (LocalDate) row[4],
                        (Side) row[5],
                        ((Number) row[6]).longValue()))
                .toList();
    }

    @Override
    public List<Review> toFollow(Collection<UUID> partners, LocalDate day) {
        return of(partners, "r.everyMonths > 0 AND r.followed = FALSE AND r.opensOn <= :day", day).stream()
                .filter(review -> !review.plan()
                        .opensOn()
                        .plusMonths(review.plan().everyMonths())
                        .isAfter(day))
                .toList();
    }

    @Override
    public List<Review> toClose(Collection<UUID> partners, LocalDate day) {
        return of(partners, "r.closedOn IS NULL AND r.closesOn <= :day", day);
    }

    private List<Review> of(Collection<UUID> partners, String condition, LocalDate day) {
        return partners.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r FROM Review r WHERE r.partner IN :partners AND " + condition
                                        + " ORDER BY r.opensOn, r.id",
                                Review.class)
                        .setParameter("partners", partners)
                        .setParameter("day", day)
                        .getResultList();
    }

    @Override
    public Optional<LocalDate> closedBefore(UUID partner, LocalDate day, UUID except) {
        return Optional.ofNullable(em.createQuery(
                        "SELECT MAX(r.closedOn) FROM Review r WHERE r.partner = :partner AND r.closedOn <= :day"
                                + " AND r.id <> :except",
                        LocalDate.class)
                .setParameter("partner", partner)
                .setParameter("day", day)
                .setParameter("except", except)
                .getSingleResult());
    }

    @Override
    public List<GivenAnswer> answers(UUID review) {
        return em.createQuery(ANSWERS, Object[].class).setParameter("review", review).getResultList().stream()
                .map(row -> new GivenAnswer(
                        (UUID) row[0],
                        (Side) row[1],
                        (Work) row[2],
                        row[3] == null ? 0 : (Double) row[3],
                        (UUID) row[4],
                        (View) row[5],
                        (Double) row[6]))
                .toList();
    }

    @Override
    public List<RaterCorrection.Rating> habits(Collection<UUID> users) {
        return em
                .createQuery(HABITS, Object[].class)
                .setParameter("view", View.OTHER)
                .setParameter("users", users)
                .getResultList()
                .stream()
                .map(row -> new RaterCorrection.Rating(
                        row[0] + ":" + row[1], row[2].toString(), ((Number) row[3]).doubleValue()))
                .toList();
    }
}
