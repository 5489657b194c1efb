package org.rapport.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.rapport.shared.Ids;

/** What a rater answered to one question in one view: a point of its scale, or that it cannot be said. */
@Entity
@Table(name = "review_answer")
public class Answer {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "rater")
    private Rater rater;

    private UUID question;

    @Enumerated(EnumType.STRING)
    private View view;

    private Double rating;

    protected Answer() {} // JPA

    Answer(Rater rater, UUID question, View view, Double rating) {
        this.id = Ids.next();
        this.rater = rater;
        this.question = question;
        this.view = view;
        this.rating = rating;
    }

    void correct(Double other) {
        rating = other;
    }

    boolean isTo(UUID asked, View looked) {
        return question.equals(asked) && view == looked;
    }

    public Rater rater() {
        return rater;
    }

    public UUID question() {
        return question;
    }

    public View view() {
        return view;
    }

    /** A point of the scale of the question, or null for "cannot say". */
    public Double rating() {
        return rating;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
