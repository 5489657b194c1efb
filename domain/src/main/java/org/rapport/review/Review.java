package org.rapport.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.ChangedMeanwhile;
import org.rapport.shared.Ids;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/**
 * One review of a relationship: both sides answer the same questions about themselves and each other within some days.
 * Until it is closed nobody sees what was answered; afterwards nothing is answered any more.
 */
@Entity
@Table(name = "review")
public class Review {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;
    private int number;
    private String reference;
    private UUID questionnaire;
    private String title;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "every_months")
    private int everyMonths;

    private boolean followed;
    private int edition;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("side, name")
    private List<Rater> raters = new ArrayList<>();

    @OneToMany(mappedBy = "review", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ReviewAction> actions = new ArrayList<>();

    protected Review() {} // JPA

    /** A review to come; {@code reference} is the name another system knows it by, or null. */
    public Review(UUID partner, int number, String reference, QuestionnaireVersion asked, ReviewPlan plan) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(partner, "partner");
        this.number = number;
        this.reference = Text.optional(reference, "reference", 80);
        this.questionnaire = asked.id();
        take(plan.checked());
    }

    /** Plans anew; refused if somebody else did since {@code basedOn}, and its questions stay once it can be answered. */
    public void plan(int basedOn, ReviewPlan plan, QuestionnaireVersion asked, LocalDate today) {
        requireNotClosed();
        ChangedMeanwhile.require(basedOn, edition, title);
        ReviewPlan checked = plan.checked();
        if (!asked.id().equals(questionnaire)) {
            if (!today.isBefore(opensOn)) {
                throw new QuestionsAreKept(title);
            }
            questionnaire = asked.id();
            raters.forEach(rater -> rater.ask(asked.answers(rater.side())));
        }
        take(checked);
        edition++;
    }

    private void take(ReviewPlan plan) {
        title = Text.required(plan.title(), "title", 200);
        periodFrom = plan.periodFrom();
        periodTo = plan.periodTo();
        opensOn = plan.opensOn();
        dueOn = plan.dueOn();
        closesOn = plan.closesOn();
        everyMonths = plan.everyMonths();
    }

    /** Asks somebody to answer; nobody is asked twice. */
    public Rater invite(NewRater said, int answers) {
        requireNotClosed();
        if (raters.stream().anyMatch(one -> isSame(one, said))) {
            throw new InvitedAlready(said.name());
        }
        Rater rater = new Rater(this, said, answers);
        raters.add(rater);
        return rater;
    }

    /** Asks somebody no longer; what a rater handed in stays. */
    public void uninvite(UUID rater) {
        requireNotClosed();
        Rater found = rater(rater);
        if (found.isFinished()) {
            throw new SheetHandedIn(found.name());
        }
        raters.remove(found);
    }

    private static boolean isSame(Rater rater, NewRater said) {
        return said.user() == null
                ? rater.side() == said.side() && rater.name().equals(said.name().strip())
                : rater.user().filter(said.user()::equals).isPresent();
    }

    /** Keeps answers of a rater, and hands them in where that was asked for. */
    public void answer(Rater rater, int basedOn, List<Said> said, boolean finish, List<Question> asked, LocalDate on) {
        if (status(on) != ReviewStatus.OPEN) {
            throw new ReviewNotOpen(title, opensOn, closesOn);
        }
        rater.answer(basedOn, said, asked);
        if (finish) {
            rater.finish(on);
        }
    }

    /** Closes it for good. */
    public void close(LocalDate on) {
        requireNotClosed();
        if (on.isBefore(opensOn)) {
            throw new ReviewNotOpen(title, opensOn, closesOn);
        }
        closedOn = on;
    }

    /** The next one in the rhythm; only once. */
    Optional<ReviewPlan> follow() {
        if (everyMonths == 0 || followed) {
            return Optional.empty();
        }
        followed = true;
        return Optional.of(new ReviewPlan(title, periodFrom, periodTo, opensOn, dueOn, closesOn, everyMonths).next());
    }

    /** Writes down what both sides mean to do about it. */
    public ReviewAction agree(NewAction said, Side by, LocalDate on) {
        if (closedOn == null) {
            throw new ReviewNotClosed(title, closesOn);
        }
        ReviewAction action = new ReviewAction(this, actions.size() + 1, said, by, on);
        actions.add(action);
        return action;
    }

    private void requireNotClosed() {
        if (closedOn != null) {
            throw new ReviewClosedAlready(title, closedOn);
        }
    }

    /** Where it stands on a day. */
    public ReviewStatus status(LocalDate day) {
        return status(opensOn, closedOn, day);
    }

    static ReviewStatus status(LocalDate opensOn, LocalDate closedOn, LocalDate day) {
        if (closedOn != null) {
            return ReviewStatus.CLOSED;
        }
        return day.isBefore(opensOn) ? ReviewStatus.PLANNED : ReviewStatus.OPEN;
    }

    /** The rater with this id; refused if there is none. */
    public Rater rater(UUID rater) {
        return raters.stream()
                .filter(one -> one.id().equals(rater))
                .findFirst()
                .orElseThrow(() -> new NotFound("Rater", rater));
    }

    /** The sheet of a user, if the user was asked. */
    public Optional<Rater> raterOf(UUID user) {
        return raters.stream()
                .filter(one -> one.user().filter(user::equals).isPresent())
                .findFirst();
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    /** Counts the reviews with one partner, from 1. */
    public int number() {
        return number;
    }

    /** The name another system knows it by, or null. */
    public String reference() {
        return reference;
    }

    /** The version of the questionnaire it is answered by. */
    public UUID questionnaire() {
        return questionnaire;
    }

    public ReviewPlan plan() {
        return new ReviewPlan(title, periodFrom, periodTo, opensOn, dueOn, closesOn, everyMonths);
    }

    public String title() {
        return title;
    }

    /** Counts how often it was planned anew. */
    public int edition() {
        return edition;
    }

    /** The day it was closed, or null. */
    public LocalDate closedOn() {
        return closedOn;
    }

    public List<Rater> raters() {
        return List.copyOf(raters);
    }

    public List<ReviewAction> actions() {
        return List.copyOf(actions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Review that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
