package org.rapport.web.look;

import java.io.Serializable;
import java.util.Locale;

/** A step on the way of a repair: done, now or todo; with its day and who it takes, in words. */
public record Step(State state, String title, String day, String note) implements Serializable {
    /** How far a step is. */
    public enum State {
        DONE,
        NOW,
        TODO
    }

    public String style() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
