package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.rapport.trust.ScoringPolicies;
import org.rapport.trust.ScoringPolicy;

/** What stands on every report of a night: whose it is, for which day, by which night and which policy. */
@ApplicationScoped
public class ReportFrame {
    private static final String SAMPLE_HOUSE = "Aldermoor";
    private static final double HALF = 0.5;

    private ScoringPolicies policies;

    protected ReportFrame() {} // CDI proxy

    @Inject
    public ReportFrame(ScoringPolicies policies) {
        this.policies = policies;
    }

    Issue issue(LocalDate day, int night) {
        ScoringPolicy policy = policies.inForce(day);
        return new Issue(
                house(),
                day,
                night,
                policy.version(),
                days(policy.halfLives().good(1)),
                days(policy.halfLives().bad(1, false)));
    }

    ScoringPolicy policy(LocalDate day) {
        return policies.inForce(day);
    }

    /** Name of the firm that runs Rapport. */
    public static String house() {
        return Boolean.getBoolean("rapport.sample")
                ? SAMPLE_HOUSE
                : BundledWords.ofReader().say("house");
    }

    /** Half-life in days of what keeps this share over one day. */
    private static int days(double keptOverADay) {
        return (int) Math.round(Math.log(HALF) / Math.log(keptOverADay));
    }
}
