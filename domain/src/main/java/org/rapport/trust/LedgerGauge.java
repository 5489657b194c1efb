package org.rapport.trust;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    public boolean isBack(UUID partner, Side side, LocalDate violatedOn, LocalDate asOf) {
        LocalDate held = asOf.minusDays(HELD - 1L);
        if (!held.isAfter(violatedOn)) {
            return false;
        }
        List<Evidence> lines = ledger.lines(partner, side, asOf);
        ScoringPolicy policy = policies.inForce(asOf);
        double before = days(violatedOn.minusDays(BEFORE), violatedOn)
                .mapToDouble(day -> score(lines, day, policy))
                .average()
                .orElse(policy.baseRate());
        return days(held, asOf.plusDays(1)).allMatch(day -> score(lines, day, policy) >= before - NEAR);
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
