package org.rapport.web.look;

import java.io.Serializable;
import org.rapport.web.Scale;

/**
 * One question of a review, answered from 1 to 5 by both sides.
 *
 * @param wide whether the gap is larger than the noise of the answers
 */
public record Gap(String question, String dimension, double ours, double theirs, boolean wide) implements Serializable {
    private static final Scale ANSWERS = new Scale(1, 5, 0, 100);
    private static final double CLOSE = .4;
    private static final int LEVEL = 8;
    private static final int MIDDLE = 14;

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

    public double gap() {
        return ours - theirs;
    }

    private boolean crossed() {
        return ours > theirs && ours - theirs < CLOSE;
    }
}
