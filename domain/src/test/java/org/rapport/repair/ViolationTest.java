package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.repair.RepairFixture.act;
import static org.rapport.repair.RepairFixture.day;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.issue.Severity;
import org.rapport.review.Aspect;
import org.rapport.shared.Ids;

class ViolationTest {
    private static Sighting seen(ViolationSource source, UUID fact, long day) {
        return new Sighting(source, RepairFixture.PARTNER_ID, US, fact, "Pilot", day(day), Severity.NORMAL);
    }

    @Nested
    class A_proposal {
        @Test
        void is_made_at_once_from_a_hidden_trouble() {
            Violation violation = new Violation(seen(ViolationSource.HIDDEN_ISSUE, Ids.next(), 0));
            assertThat(violation.state()).isEqualTo(ViolationState.PROPOSED);
            assertThat(violation.type()).isEqualTo(ViolationType.INTEGRITY);
            assertThat(violation.isDeception()).isTrue();
            assertThat(violation.aspects()).containsExactly(Aspect.OPENNESS);
        }

        @Test
        void of_lateness_needs_three_times_within_ninety_days() {
            Violation violation = new Violation(seen(ViolationSource.REPEATED_LATENESS, Ids.next(), 0));
            violation.see(seen(ViolationSource.REPEATED_LATENESS, Ids.next(), 50));
            violation.see(seen(ViolationSource.REPEATED_LATENESS, Ids.next(), 95));
            assertThat(violation.state()).isEqualTo(ViolationState.WATCHED);
            violation.see(seen(ViolationSource.REPEATED_LATENESS, Ids.next(), 100));
            assertThat(violation.state()).isEqualTo(ViolationState.PROPOSED);
            assertThat(violation.detectedOn()).isEqualTo(day(100));
        }

        @Test
        void counts_a_fact_once() {
            UUID fact = Ids.next();
            Violation violation = new Violation(seen(ViolationSource.REPEATED_LATENESS, fact, 0));
            violation.see(seen(ViolationSource.REPEATED_LATENESS, fact, 1));
            violation.see(seen(ViolationSource.REPEATED_LATENESS, fact, 2));
            assertThat(violation.facts()).hasSize(1);
            assertThat(violation.state()).isEqualTo(ViolationState.WATCHED);
        }

        @Test
        void is_set_aside_by_the_side_that_was_harmed_only() {
            Violation violation = new Violation(seen(ViolationSource.SURPRISE, Ids.next(), 0));
            assertThatThrownBy(() -> violation.dismiss("No matter", act(US, 1))).isInstanceOf(OnlyInjuredDecides.class);
            violation.dismiss("Agreed by telephone", act(PARTNER, 1));
            assertThat(violation.state()).isEqualTo(ViolationState.DISMISSED);
            assertThatThrownBy(violation::takeUp).isInstanceOf(ViolationSettled.class);
        }
    }

    @Test
    void is_not_found_before_it_happens() {
        NewViolation said = RepairFixture.said(ViolationType.COMPETENCE);
        assertThatThrownBy(() -> new Violation(said, RepairFixture.FOUND.minusDays(1)))
                .isInstanceOf(DetectedBeforeOccurred.class);
    }
}
