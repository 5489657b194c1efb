package org.rapport.culture;

import java.io.Serializable;
import java.util.List;

/**
 * What a group said to a question.
 *
 * @param group name of the unit; null for all together
 * @param n people who gave a point; 0 where hidden
 * @param mean to one decimal, 1..5; null where it is hidden
 * @param counts how many gave each point from 1 to 5; empty for units and where hidden
 */
public record PulseFigure(String group, int n, Double mean, List<Integer> counts) implements Serializable {
    public PulseFigure {
        counts = List.copyOf(counts);
    }

    static PulseFigure hidden(String group) {
        return new PulseFigure(group, 0, null, List.of());
    }

    public boolean shown() {
        return mean != null;
    }
}
