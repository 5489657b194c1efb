package org.rapport.trust;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A score opened into the lines that made it. All figures are points, 0..100: the start and the points of all lines add
 * up to the score exactly (science report §1.5).
 *
 * @param start the score without evidence
 * @param contributions each line that counts, the strongest first
 * @param change why it differs from an earlier day, or null if that was not asked for
 */
public record Explanation(
        LocalDate asOf, double start, double score, List<Contribution> contributions, ScoreChange change) {

    /** The score of the given day, opened. */
    public static Explanation of(Collection<Evidence> lines, LocalDate asOf, ScoringPolicy policy) {
        return new Explanation(
                asOf, 100 * policy.baseRate(), score(lines, asOf, policy), opened(lines, asOf, policy), null);
    }

    /** This score with its difference to a score of an earlier day, as it was known and computed then. */
    public Explanation since(
            Collection<Evidence> known,
            LocalDate from,
            ScoringPolicy then,
            Collection<Evidence> lines,
            ScoringPolicy now) {
        Map<Evidence, Double> before = points(known, from, then);
        Map<Evidence, Double> after = points(lines, asOf, then);
        Set<Evidence> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        double fresh = 0;
        double faded = 0;
        double corrected = 0;
        for (Evidence line : all) {
            double difference = after.getOrDefault(line, 0.0) - before.getOrDefault(line, 0.0);
            if (line.occurredOn().isAfter(from)) {
                fresh += difference;
            } else if (before.containsKey(line) && after.containsKey(line)) {
                faded += difference;
            } else {
                corrected += difference;
            }
        }
        double policy = score(lines, asOf, now) - score(lines, asOf, then);
        ScoreChange causes = new ScoreChange(from, asOf, fresh, faded, corrected, policy);
        return new Explanation(asOf, start, score, contributions, causes);
    }

    /** The lines that still count: those taken back, and what took them back, left out. */
    public static List<Evidence> counting(Collection<Evidence> lines) {
        Set<Long> reversed = new HashSet<>();
        lines.stream().filter(Evidence::isReversal).forEach(line -> reversed.add(line.reverses()));
        return lines.stream()
                .filter(line -> !line.isReversal() && !reversed.contains(line.id()))
                .toList();
    }

    private static double score(Collection<Evidence> lines, LocalDate asOf, ScoringPolicy policy) {
        return TrustScore.of(TrustSums.of(policy.halfLives(), asOf, counting(lines)), policy)
                .points();
    }

    private static Map<Evidence, Double> points(Collection<Evidence> lines, LocalDate asOf, ScoringPolicy policy) {
        Map<Evidence, Double> points = new LinkedHashMap<>();
        opened(lines, asOf, policy).forEach(c -> points.put(c.line(), c.points()));
        return points;
    }

    private static List<Contribution> opened(Collection<Evidence> lines, LocalDate asOf, ScoringPolicy policy) {
        List<Evidence> counting = counting(lines).stream()
                .filter(line -> !line.occurredOn().isAfter(asOf))
                .toList();
        TrustScore score = TrustScore.of(TrustSums.of(policy.halfLives(), asOf, counting), policy);
        return counting.stream()
                .map(line -> contribution(line, score, policy))
                .sorted(Comparator.comparingDouble((Contribution c) -> -Math.abs(c.points())))
                .toList();
    }

    private static Contribution contribution(Evidence line, TrustScore score, ScoringPolicy policy) {
        TrustSums alone = TrustSums.of(policy.halfLives(), score.asOf(), List.of(line));
        BetaReputation one =
                policy.reputation(line.dimension(), alone.good(line.dimension()), alone.bad(line.dimension()));
        DimensionScore whole = score.dimension(line.dimension());
        double all = whole.evidence() + policy.priorWeight();
        double weight = 100 * policy.weight(line.dimension());
        double points = (one.good() * (1 - policy.baseRate()) - one.bad() * policy.baseRate()) / all;
        double missed = (one.good() - one.evidence() * whole.score()) / (all - one.evidence());
        return new Contribution(line, weight * points, score.points() - weight * missed);
    }
}
