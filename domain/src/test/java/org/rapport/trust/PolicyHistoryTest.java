package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyHistoryTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);

    private final PolicyHistory history =
            new PolicyHistory(List.of(published(3, FIRST.plusMonths(1)), published(2, LATER), published(1, FIRST)));

    private static PublishedPolicy published(int version, LocalDate from) {
        ScoringPolicy policy =
                ScoringPolicy.parse(version, TrustFixture.policy().json());
        return new PublishedPolicy(policy, from, "test", "ewa", Instant.EPOCH);
    }

    @Test
    void the_first_day_of_a_version_is_its_own() {
        assertThat(history.inForce(FIRST).version()).isEqualTo(1);
    }

    @Test
    void of_those_valid_the_newest_counts_even_if_another_begins_later() {
        assertThat(history.inForce(LATER).version()).isEqualTo(3);
    }

    @Test
    void before_the_first_there_is_none() {
        assertThatIllegalStateException().isThrownBy(() -> history.inForce(FIRST.minusDays(1)));
    }
}
