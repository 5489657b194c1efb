package org.rapport.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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

    /**
     * The same with the heaviest groups alone; what the others brought stands in one group of gains and one of losses, so that
     * start and points still add up.
     *
     * @param most groups that keep their names
     */
    public Waterfall folded(int most, Words words) {
        if (groups.size() - 1 <= most) {
            return this;
        }
        List<WaterfallGroup> heaviest = groups.stream()
                .sorted(Comparator.comparingDouble(group -> -Math.abs(group.points())))
                .limit(most)
                .toList();
        List<WaterfallGroup> folded = new ArrayList<>();
        add(folded, heaviest, group -> group.points() >= 0, words.say("report.waterfall.gains"));
        add(folded, heaviest, group -> group.points() < 0, words.say("report.waterfall.losses"));
        return new Waterfall(side, start, folded, score);
    }

    private void add(
            List<WaterfallGroup> to, List<WaterfallGroup> heaviest, Predicate<WaterfallGroup> which, String rest) {
        List<WaterfallGroup> ofKind = groups.stream().filter(which).toList();
        to.addAll(ofKind.stream().filter(heaviest::contains).toList());
        List<WaterfallGroup> small =
                ofKind.stream().filter(group -> !heaviest.contains(group)).toList();
        if (!small.isEmpty()) {
            to.add(new WaterfallGroup(
                    rest,
                    small.stream().mapToInt(WaterfallGroup::n).sum(),
                    small.stream().mapToDouble(WaterfallGroup::points).sum()));
        }
    }
}
