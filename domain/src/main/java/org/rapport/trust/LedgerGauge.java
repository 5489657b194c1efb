package org.rapport.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.repair.TrustGauge;
import org.rapport.shared.Side;

/**
 * Reads from the ledger whether trust is back: at most 0.02 below its mean of the thirty days before the violation, on
 * each of the last fourteen days (science report, §3.3).
 */
@ApplicationScoped
public class LedgerGauge implements TrustGauge {
    private static final int BEFORE = 30;
    private static final int HELD = 14;
    private static final double NEAR = 0.02;

    private TrustLedger ledger;
    private ScoringPolicies policies;

    protected LedgerGauge() {} // CDI proxy

    @Inject
    public LedgerGauge(TrustLedger ledger, ScoringPolicies policies) {
        this.ledger = ledger;
        this.policies = policies;
    }

    @Override
    public Set<LocalDate> back(UUID partner, Side side, Collection<LocalDate> violatedOn, LocalDate asOf) {
        LocalDate held = asOf.minusDays(HELD - 1L);
        List<LocalDate> earlier = violatedOn.stream().filter(held::isAfter).toList();
        if (earlier.isEmpty()) {
            return Set.of();
        }
        List<Evidence> lines = ledger.lines(partner, side, asOf);
        ScoringPolicy policy = policies.inForce(asOf);
        double lowest = lowest(lines, held, asOf, policy);
        return earlier.stream()
                .filter(day -> lowest >= before(lines, day, policy) - NEAR)
                .collect(Collectors.toSet());
    }

    private static double lowest(List<Evidence> lines, LocalDate from, LocalDate to, ScoringPolicy policy) {
        return days(from, to.plusDays(1))
                .mapToDouble(day -> score(lines, day, policy))
                .min()
                .orElseThrow();
    }

    /** Mean score of the days before a violation. */
    private static double before(List<Evidence> lines, LocalDate violatedOn, ScoringPolicy policy) {
        return days(violatedOn.minusDays(BEFORE), violatedOn)
                .mapToDouble(day -> score(lines, day, policy))
                .average()
                .orElseThrow();
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate before) {
        return from.datesUntil(before);
    }

    private static double score(List<Evidence> lines, LocalDate day, ScoringPolicy policy) {
        List<Evidence> known =
                lines.stream().filter(line -> !line.occurredOn().isAfter(day)).toList();
        return TrustScore.of(TrustSums.of(policy.halfLives(), day, known), policy)
                .overall();
    }
}
