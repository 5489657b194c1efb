package org.rapport.diagnosis;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rapport.trust.Contribution;

/** What one theme has cost: so many lines took so many points (0 to 100, below 0) from the score of today. */
public record Loss(Theme theme, int lines, double points, LocalDate last) implements Serializable {

    /** The losses of a score by theme, the heaviest first. */
    static List<Loss> of(List<Contribution> contributions) {
        Map<Theme, Loss> losses = new EnumMap<>(Theme.class);
        contributions.stream()
                .filter(one -> one.points() < 0)
                .map(one -> new Loss(
                        Theme.of(one.line().kind()), 1, one.points(), one.line().occurredOn()))
                .forEach(one -> losses.merge(one.theme(), one, Loss::and));
        return losses.values().stream()
                .sorted(Comparator.comparingDouble(Loss::points))
                .toList();
    }

    private Loss and(Loss other) {
        LocalDate later = last.isAfter(other.last) ? last : other.last;
        return new Loss(theme, lines + other.lines, points + other.points, later);
    }
}
