package org.rapport.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.shared.Side;
import org.rapport.trust.Contribution;
import org.rapport.trust.Explanation;

/** Gathers what made a score by kind of evidence, gains before losses; the points still add up to the score. */
final class EvidenceGroups {
    private EvidenceGroups() {}

    static Waterfall of(Side side, Explanation explanation, Words words) {
        Map<String, List<Contribution>> byLabel = new LinkedHashMap<>();
        explanation
                .contributions()
                .forEach(contribution -> byLabel.computeIfAbsent(label(contribution, words), any -> new ArrayList<>())
                        .add(contribution));
        List<WaterfallGroup> groups = byLabel.entrySet().stream()
                .map(entry ->
                        new WaterfallGroup(entry.getKey(), entry.getValue().size(), points(entry.getValue())))
                .sorted(Comparator.comparingDouble(EvidenceGroups::rank))
                .toList();
        return new Waterfall(side, explanation.start(), groups, explanation.score());
    }

    /** What a line is called in a report: by its kind, and whether it spoke for the side. */
    static String label(Contribution contribution, Words words) {
        String kind = "evidence." + contribution.line().kind();
        return contribution.points() < 0 ? words.say("evidence.loss", words.say(kind + ".loss")) : words.say(kind);
    }

    private static double points(List<Contribution> contributions) {
        return contributions.stream().mapToDouble(Contribution::points).sum();
    }

    /** Gains from the heaviest, then losses from the heaviest. */
    private static double rank(WaterfallGroup group) {
        return group.points() >= 0 ? -group.points() : 1e6 + group.points();
    }
}
