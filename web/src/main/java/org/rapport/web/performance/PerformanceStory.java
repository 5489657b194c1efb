package org.rapport.web.performance;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapport.performance.CardRow;
import org.rapport.performance.PerformanceView;
import org.rapport.performance.PlanRow;
import org.rapport.performance.Standing;
import org.rapport.performance.StandingChangeRow;
import org.rapport.shared.Side;

/**
 * What the page on scorecards tells: both sides, and the cards of the one looked at.
 *
 * @param side whose cards are looked at
 * @param period name of the period looked at; null for the newest closed one
 */
public record PerformanceStory(
        Map<Side, PerformanceView> views,
        List<StandingChangeRow> changes,
        List<PlanRow> plans,
        Side side,
        String period)
        implements Serializable {
    public PerformanceStory {
        views = Map.copyOf(views);
        changes = List.copyOf(changes);
        plans = List.copyOf(plans);
    }

    public PerformanceView us() {
        return views.get(Side.US);
    }

    public PerformanceView theirs() {
        return views.get(Side.PARTNER);
    }

    /** The side looked at. */
    public PerformanceView view() {
        return views.get(side);
    }

    /** The running period and the closed ones, the newest first. */
    public List<CardRow> cards() {
        return Stream.concat(Stream.of(view().running()), view().closed().stream())
                .toList();
    }

    /** The card looked at: of the period asked for, else the one whose standing is in force, else the running one. */
    public CardRow shown() {
        CardRow usual = view().newest() == null ? view().running() : view().newest();
        return cards().stream()
                .filter(card -> card.period().equals(period))
                .findFirst()
                .orElse(usual);
    }

    /** The cards that the one looked at replaced. */
    public List<CardRow> replaced() {
        return view().corrected().stream()
                .filter(card -> card.period().equals(shown().period()))
                .toList();
    }

    /** Changes of the standing of the side looked at. */
    public List<StandingChangeRow> changed() {
        return changes.stream().filter(one -> one.side() == side).toList();
    }

    /** Improvement plans of the side looked at. */
    public List<PlanRow> planned() {
        return plans.stream().filter(one -> one.side() == side).toList();
    }

    /** How high a standing is among those of the template, 1 to 4; 0 for none. */
    public int level(String standing) {
        List<String> names = view().template().standings().bands().stream()
                .map(Standing::name)
                .toList();
        int place = names.indexOf(standing);
        int highest = names.size() - 1;
        return place < 0 ? 0 : highest == 0 ? 4 : 1 + Math.round(3f * place / highest);
    }
}
