package org.rapport.trust;

import java.time.LocalDate;
import java.util.List;

/** Every version of the scoring policy. */
public interface ScoringPolicies {
    /** The version in force on a day: of those valid by then, the newest. */
    default ScoringPolicy inForce(LocalDate day) {
        return new PolicyHistory(history()).inForce(day);
    }

    ScoringPolicy version(int version);

    /** All versions with who published them and why, the newest first. */
    List<PublishedPolicy> history();

    void add(PublishedPolicy policy);
}
