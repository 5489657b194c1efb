package org.rapport.trust;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All versions of the scoring policy, read once to be asked about many days. */
public record PolicyHistory(List<PublishedPolicy> versions) {
    public PolicyHistory {
        versions = List.copyOf(versions);
    }

    /** The version in force on a day: of those valid by then, the newest. */
    public ScoringPolicy inForce(LocalDate day) {
        return versions.stream()
                .filter(one -> !one.validFrom().isAfter(day))
                .map(PublishedPolicy::policy)
                .max(Comparator.comparingInt(ScoringPolicy::version))
                .orElseThrow(() -> new IllegalStateException("no scoring policy for " + day));
    }
}
