package org.rapport.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
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
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Somebody of either side who was asked to answer a review, and the answers so far. */
@Entity
@Table(name = "review_rater")
public class Rater {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review")
    private Review review;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "app_user")
    private UUID user;

    private String name;

    @Enumerated(EnumType.STRING)
    private Work work;

    private int asked;
    private int answered;
    private int edition;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    private Double habit;

    @OneToMany(mappedBy = "rater", cascade = CascadeType.ALL)
    private List<Answer> answers = new ArrayList<>();

    protected Rater() {} // JPA

    Rater(Review review, NewRater said, int asked) {
        this.id = Ids.next();
        this.review = review;
        this.side = Objects.requireNonNull(said.side(), "side");
        this.user = said.user();
        this.name = Text.required(said.name(), "name", 200);
        this.work = Objects.requireNonNullElse(said.work(), Work.OTHER);
        this.asked = asked;
    }

    /**
     * Keeps answers, all or part of them; refused if the sheet was changed elsewhere since edition {@code basedOn} or was
     * handed in.
     */
    void answer(int basedOn, List<Said> said, List<Question> questions) {
        if (finishedOn != null) {
            throw new SheetHandedIn(name);
        }
        ChangedMeanwhile.require(basedOn, edition, review.title());
        said.forEach(one -> keep(one, questions));
        answered = answers.size();
        edition++;
    }

    /** Hands the sheet in; refused while answers are missing. */
    void finish(LocalDate on) {
        if (answered < asked) {
            throw new AnswersMissing(answered, asked);
        }
        finishedOn = on;
    }

    private void keep(Said said, List<Question> questions) {
        Question question = questions.stream()
                .filter(one -> one.id().equals(said.question()))
                .filter(one -> said.view() != null && one.wording(side).of(said.view()) != null)
                .findFirst()
                .orElseThrow(() -> new NotAsked(said.question(), said.view()));
        Double rating = said.rating();
        if (rating != null && !(rating >= question.lowest() && rating <= question.highest())) {
            throw new AnswerOffScale(question.number(), rating, question.lowest(), question.highest());
        }
        Optional<Answer> given = answers.stream()
                .filter(one -> one.isTo(said.question(), said.view()))
                .findFirst();
        if (given.isPresent()) {
            given.get().correct(rating);
        } else {
            answers.add(new Answer(this, said.question(), said.view(), rating));
        }
    }

    /** Another questionnaire wants another number of answers. */
    void ask(int other) {
        asked = other;
    }

    /** Writes down how much kinder than others this rater rates, in parts of the scale. */
    void judge(double kinder) {
        habit = kinder;
    }

    public UUID id() {
        return id;
    }

    public Review review() {
        return review;
    }

    public Side side() {
        return side;
    }

    /** The user who answers; empty for a rater whom only another system knows. */
    public Optional<UUID> user() {
        return Optional.ofNullable(user);
    }

    public String name() {
        return name;
    }

    public Work work() {
        return work;
    }

    /** Answers wanted. */
    public int asked() {
        return asked;
    }

    /** Answers given so far. */
    public int answered() {
        return answered;
    }

    /** Counts how often the sheet was kept, so that nobody overwrites what was answered elsewhere. */
    public int edition() {
        return edition;
    }

    /** The day the sheet was handed in, or null. */
    public LocalDate finishedOn() {
        return finishedOn;
    }

    public boolean isFinished() {
        return finishedOn != null;
    }

    /** How much kinder than others this rater rates, in parts of the scale; 0 until the review is closed. */
    public double habit() {
        return habit == null ? 0 : habit;
    }

    public List<Answer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rater that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
