package org.rapport.report;

import java.util.List;
import org.rapport.shared.Side;

/**
 * What made the score of one side; start and points add up to the score.
 *
 * @param start score without evidence (50)
 * @param groups kinds of evidence, gains before losses, heaviest first
 * @param score score of the side, 0 to 100
 */
public record Waterfall(Side side, double start, List<WaterfallGroup> groups, double score) {

    public Waterfall {
        groups = List.copyOf(groups);
    }
}
