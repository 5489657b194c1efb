package org.rapport.web.look;

import java.io.Serializable;
import org.rapport.shared.Side;
import org.rapport.web.Scale;

/**
 * One question of a review, answered from 1 to 5 by both sides.
 *
 * @param wide whether the gap is larger than the noise of the answers
 * @param about the side that the question is about
 */
public record Gap(String question, String dimension, double ours, double theirs, boolean wide, Side about)
        implements Serializable {
    private static final Scale ANSWERS = new Scale(1, 5, 0, 100);
    private static final double CLOSE = .4;
    private static final int LEVEL = 8;
    private static final int MIDDLE = 14;

    /** A question about our side. */
    public Gap(String question, String dimension, double ours, double theirs, boolean wide) {
        this(question, dimension, ours, theirs, wide, Side.US);
    }

    public String oursX() {
        return ANSWERS.percent(ours);
    }

    public String theirsX() {
        return ANSWERS.percent(theirs);
    }

    /** Half-discs that would cover each other go on two levels. */
    public int oursY() {
        return crossed() ? MIDDLE - LEVEL : MIDDLE;
    }

    public int theirsY() {
        return crossed() ? MIDDLE + LEVEL : MIDDLE;
    }

    /** How the side sees itself minus how the other sees it. */
    public double gap() {
        return about == Side.US ? ours - theirs : theirs - ours;
    }

    private boolean crossed() {
        return ours > theirs && ours - theirs < CLOSE;
    }
}
