package org.rapport.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.commitment.Commitments;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.shared.Side;
import org.rapport.trust.Evidence;
import org.rapport.trust.PolicyHistory;
import org.rapport.trust.ScoringPolicies;
import org.rapport.trust.ScoringPolicy;
import org.rapport.trust.TrustLedger;
import org.rapport.trust.TrustSums;

/** Finds falls of trust and warnings of charts, for one partner or for many with the same number of queries. */
@ApplicationScoped
@Transactional
public class DiagnosisBook {
    /** Months looked back. */
    static final int MONTHS = 24;

    private TrustLedger ledger;
    private ScoringPolicies policies;
    private Commitments commitments;

    protected DiagnosisBook() {} // CDI proxy

    @Inject
    public DiagnosisBook(TrustLedger ledger, ScoringPolicies policies, Commitments commitments) {
        this.ledger = ledger;
        this.policies = policies;
        this.commitments = commitments;
    }

    /** The falls of both sides of some partners in the 24 months up to a day, the newest first. Two queries. */
    public List<Fall> falls(Collection<UUID> partners, LocalDate day) {
        PolicyHistory history = new PolicyHistory(policies.history());
        List<Fall> falls = new ArrayList<>();
        if (!partners.isEmpty()) {
            ledger.lines(partners, day).stream()
                    .collect(Collectors.groupingBy(line -> new Half(line.partner(), line.side())))
                    .forEach((half, lines) -> falls.addAll(falls(half, lines, day, history)));
        }
        falls.sort(Comparator.comparing((Fall fall) -> fall.recovery().violation())
                .reversed()
                .thenComparing(Fall::partner)
                .thenComparing(Fall::side));
        return falls;
    }

    /** One side of one relationship. */
    private record Half(UUID partner, Side side) {}

    private static List<Fall> falls(Half half, List<Evidence> lines, LocalDate day, PolicyHistory history) {
        return Violations.of(lines).isEmpty()
                ? List.of()
                : falls(half.partner(), half.side(), course(lines, day, history), lines, history);
    }

    static List<DayScore> course(List<Evidence> lines, LocalDate day, PolicyHistory history) {
        return TrustCourse.of(lines, day.minusMonths(MONTHS), day, history);
    }

    /** The falls in a course, those not made good with the day on which the policy would find them back. */
    static List<Fall> falls(
            UUID partner, Side side, List<DayScore> course, List<Evidence> lines, PolicyHistory history) {
        LocalDate day = course.get(course.size() - 1).day();
        return Fall.of(partner, side, course, lines).stream()
                .map(fall -> fall.isBack() ? fall : forecast(fall, lines, day, history.inForce(day)))
                .toList();
    }

    private static Fall forecast(Fall fall, List<Evidence> lines, LocalDate day, ScoringPolicy policy) {
        double target = fall.recovery().before() - Recovery.NEAR;
        TrustSums now = TrustCourse.sums(lines, day, policy);
        return WayBack.asOf(day, lines)
                .until(now, then -> TrustCourse.score(then, policy) >= target)
                .map(fall::back)
                .orElse(fall);
    }

    /** The promises of both sides with some partners that could be judged by a day. Three queries. */
    public Map<UUID, Map<Side, List<JudgedPromise>>> judged(Collection<UUID> partners, LocalDate day) {
        Map<UUID, List<RecordedCommitment>> recorded = commitments.recorded(partners, day);
        return partners.stream()
                .collect(Collectors.toMap(
                        partner -> partner, partner -> judged(recorded.getOrDefault(partner, List.of()), day)));
    }

    private static Map<Side, List<JudgedPromise>> judged(List<RecordedCommitment> all, LocalDate day) {
        return Map.of(
                Side.US, JudgedPromise.of(all, Side.US, day), Side.PARTNER, JudgedPromise.of(all, Side.PARTNER, day));
    }
}
