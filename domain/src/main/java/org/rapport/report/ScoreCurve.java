package org.rapport.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.trust.Evidence;
import org.rapport.trust.Explanation;
import org.rapport.trust.ScoringPolicy;
import org.rapport.trust.Standing;
import org.rapport.trust.TrustScore;
import org.rapport.trust.TrustSums;

/** The score of one side over time, from the evidence that counts: one pass, the sums only ever grow older. */
final class ScoreCurve {
    private static final double POINTS = 100;
    private static final int STEP_DAYS = 7;

    private final List<Evidence> lines;
    private final ScoringPolicy policy;

    ScoreCurve(List<Evidence> all, ScoringPolicy policy) {
        this.lines = Explanation.counting(all).stream()
                .sorted(Comparator.comparing(Evidence::occurredOn))
                .toList();
        this.policy = policy;
    }

    /** The score at the end of a day. */
    TrustScore at(LocalDate day) {
        return TrustScore.of(TrustSums.of(policy.halfLives(), day, lines), policy);
    }

    /** A point for each week up to the last day, where there was enough evidence. */
    List<TrajectoryPoint> weekly(LocalDate from, LocalDate to) {
        List<TrajectoryPoint> points = new ArrayList<>();
        LocalDate first = from.plusDays((to.toEpochDay() - from.toEpochDay()) % STEP_DAYS);
        TrustSums sums = TrustSums.empty(policy.halfLives(), first.minusYears(100));
        int next = 0;
        for (LocalDate day = first; !day.isAfter(to); day = day.plusDays(STEP_DAYS)) {
            sums.aged(day);
            while (next < lines.size() && !lines.get(next).occurredOn().isAfter(day)) {
                sums.plus(lines.get(next++));
            }
            TrustScore score = TrustScore.of(sums, policy);
            if (score.standing() != Standing.UNKNOWN) {
                points.add(new TrajectoryPoint(day, score.points(), POINTS * score.low(), POINTS * score.high()));
            }
        }
        return points;
    }
}
