package org.rapport.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.TextMissing;

/** A question of one version of a questionnaire, worded for each side and view; never changed. */
@Entity
@Table(name = "question")
public class Question {
    /** Widest scale that can be answered by choosing one of its points. */
    public static final int POINTS = 11;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "questionnaire_version")
    private QuestionnaireVersion questionnaire;

    private int number;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    private int lowest;
    private int highest;

    @Column(name = "our_other")
    private String ourOther;

    @Column(name = "our_own")
    private String ourOwn;

    @Column(name = "our_seen")
    private String ourSeen;

    @Column(name = "their_other")
    private String theirOther;

    @Column(name = "their_own")
    private String theirOwn;

    @Column(name = "their_seen")
    private String theirSeen;

    protected Question() {} // JPA

    Question(QuestionnaireVersion questionnaire, int number, NewQuestion said) {
        this.id = Ids.next();
        this.questionnaire = questionnaire;
        this.number = number;
        if (said.aspect() == null) {
            throw new TextMissing("aspect");
        }
        this.aspect = said.aspect();
        if (said.lowest() < 0 || said.highest() <= said.lowest() || said.highest() - said.lowest() >= POINTS) {
            throw new ScaleNotUsable(said.lowest(), said.highest());
        }
        this.lowest = said.lowest();
        this.highest = said.highest();
        Wording ours = said.ours().checked("our");
        ourOther = ours.other();
        ourOwn = ours.own();
        ourSeen = ours.seen();
        Wording theirs = said.theirs().checked("their");
        theirOther = theirs.other();
        theirOwn = theirs.own();
        theirSeen = theirs.seen();
    }

    /** What a side is asked. */
    public Wording wording(Side asked) {
        return asked == Side.US ? new Wording(ourOther, ourOwn, ourSeen) : new Wording(theirOther, theirOwn, theirSeen);
    }

    /** How many answers it wants of a rater of the side. */
    int answers(Side asked) {
        Wording wording = wording(asked);
        return (int) Arrays.stream(View.values())
                .filter(view -> wording.of(view) != null)
                .count();
    }

    /** An answer on the scale of 1 to 5 that all results are told on. */
    public double onFive(double rating) {
        return 1 + 4 * (rating - lowest) / (highest - lowest);
    }

    public UUID id() {
        return id;
    }

    /** Place within the questionnaire, from 1. */
    public int number() {
        return number;
    }

    public Aspect aspect() {
        return aspect;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
