package org.rapport.web.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;
import org.rapport.trust.Snapshot;
import org.rapport.trust.Stage;
import org.rapport.trust.Standing;

class PerformanceTest {
    @Test
    void is_the_share_kept_of_what_fell_due_in_the_quarter() {
        assertThat(Performance.of(closed(14, 10), closed(10, 9))).hasValue(25);
    }

    @Test
    void is_the_share_of_all_promises_when_none_fell_due_in_the_quarter() {
        assertThat(Performance.of(closed(10, 9), closed(10, 9))).hasValue(90);
        assertThat(Performance.of(closed(10, 9), null)).hasValue(90);
    }

    @Test
    void is_unknown_without_a_promise_that_fell_due() {
        assertThat(Performance.of(closed(0, 0), null)).isEmpty();
        assertThat(Performance.of(null, null)).isEmpty();
    }

    private static Snapshot closed(int due, int kept) {
        return new Snapshot(
                LocalDate.of(2026, 11, 16),
                new UUID(0, 1),
                Side.PARTNER,
                0,
                .6,
                .5,
                .7,
                .2,
                Standing.WATCH,
                Stage.KNOWLEDGE,
                30,
                List.of(),
                1,
                7,
                due,
                kept,
                null);
    }
}
