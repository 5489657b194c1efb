package org.rapport.diagnosis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.trust.BetaReputation;
import org.rapport.trust.Dimension;
import org.rapport.trust.Evidence;
import org.rapport.trust.Explanation;
import org.rapport.trust.HalfLives;
import org.rapport.trust.PolicyHistory;
import org.rapport.trust.ScoringPolicy;
import org.rapport.trust.TrustSums;

/** The score of one side day by day, from the lines known now and the policy in force on each day. */
final class TrustCourse {
    private final List<Evidence> lines;
    private final PolicyHistory policies;
    private HalfLives halfLives;
    private TrustSums sums;
    private int next;

    private TrustCourse(List<Evidence> lines, PolicyHistory policies) {
        this.lines = Explanation.counting(lines).stream()
                .sorted(Comparator.comparing(Evidence::occurredOn))
                .toList();
        this.policies = policies;
    }

    /** The scores of all days from one to another, both included. */
    static List<DayScore> of(List<Evidence> lines, LocalDate from, LocalDate to, PolicyHistory policies) {
        TrustCourse course = new TrustCourse(lines, policies);
        List<DayScore> days = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            days.add(course.on(day));
        }
        return days;
    }

    /** The sums as of a day, to be carried on. */
    static TrustSums sums(List<Evidence> lines, LocalDate day, ScoringPolicy policy) {
        return TrustSums.of(policy.halfLives(), day, Explanation.counting(lines));
    }

    /** The whole score that sums stand for, as {@link org.rapport.trust.TrustScore} has it. */
    static double score(TrustSums sums, ScoringPolicy policy) {
        double score = 0;
        for (Dimension dimension : Dimension.all()) {
            score += policy.weight(dimension)
                    * reputation(sums, policy, dimension).expected();
        }
        return score;
    }

    private static double uncertainty(TrustSums sums, ScoringPolicy policy) {
        double uncertainty = 0;
        for (Dimension dimension : Dimension.all()) {
            uncertainty += policy.weight(dimension)
                    * reputation(sums, policy, dimension).uncertainty();
        }
        return uncertainty;
    }

    private static BetaReputation reputation(TrustSums sums, ScoringPolicy policy, Dimension dimension) {
        return policy.reputation(dimension, sums.good(dimension), sums.bad(dimension));
    }

    private DayScore on(LocalDate day) {
        ScoringPolicy policy = policies.inForce(day);
        if (sums == null || !policy.halfLives().equals(halfLives)) {
            halfLives = policy.halfLives();
            sums = TrustSums.empty(halfLives, day);
            next = 0;
        }
        sums.aged(day);
        while (next < lines.size() && !lines.get(next).occurredOn().isAfter(day)) {
            sums.plus(lines.get(next++));
        }
        return new DayScore(day, score(sums, policy), uncertainty(sums, policy) <= policy.unknownAbove());
    }
}
