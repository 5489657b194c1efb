package org.rapport.web.review;

import java.io.Serializable;
import org.rapport.review.Aspect;
import org.rapport.review.NewQuestion;
import org.rapport.review.Wording;

/** A question of a questionnaire while it is being written. */
public class QuestionForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int FIVE = 5;

    private Aspect aspect = Aspect.OPENNESS;
    private int lowest = 1;
    private int highest = FIVE;
    private String ourOther;
    private String ourOwn;
    private String ourSeen;
    private String theirOther;
    private String theirOwn;
    private String theirSeen;

    static QuestionForm of(NewQuestion known) {
        QuestionForm form = new QuestionForm();
        form.aspect = known.aspect();
        form.lowest = known.lowest();
        form.highest = known.highest();
        form.ourOther = known.ours().other();
        form.ourOwn = known.ours().own();
        form.ourSeen = known.ours().seen();
        form.theirOther = known.theirs().other();
        form.theirOwn = known.theirs().own();
        form.theirSeen = known.theirs().seen();
        return form;
    }

    NewQuestion question() {
        return new NewQuestion(
                aspect,
                lowest,
                highest,
                new Wording(ourOther, ourOwn, ourSeen),
                new Wording(theirOther, theirOwn, theirSeen));
    }

    public Aspect getAspect() {
        return aspect;
    }

    public void setAspect(Aspect aspect) {
        this.aspect = aspect;
    }

    public int getLowest() {
        return lowest;
    }

    public void setLowest(int lowest) {
        this.lowest = lowest;
    }

    public int getHighest() {
        return highest;
    }

    public void setHighest(int highest) {
        this.highest = highest;
    }

    public String getOurOther() {
        return ourOther;
    }

    public void setOurOther(String ourOther) {
        this.ourOther = ourOther;
    }

    public String getOurOwn() {
        return ourOwn;
    }

    public void setOurOwn(String ourOwn) {
        this.ourOwn = ourOwn;
    }

    public String getOurSeen() {
        return ourSeen;
    }

    public void setOurSeen(String ourSeen) {
        this.ourSeen = ourSeen;
    }

    public String getTheirOther() {
        return theirOther;
    }

    public void setTheirOther(String theirOther) {
        this.theirOther = theirOther;
    }

    public String getTheirOwn() {
        return theirOwn;
    }

    public void setTheirOwn(String theirOwn) {
        this.theirOwn = theirOwn;
    }

    public String getTheirSeen() {
        return theirSeen;
    }

    public void setTheirSeen(String theirSeen) {
        this.theirSeen = theirSeen;
    }
}
