package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.goal.GoalsRevisited;
import org.rapport.shared.Gathering;
import org.rapport.shared.Side;

class GoalEvidenceTest {
    @Test
    void the_share_of_common_goals_counts_for_both_sides() {
        LedgerInMemory ledger = new LedgerInMemory();
        UUID revisit = UUID.randomUUID();
        new GoalEvidence(new EvidenceBook(ledger, null, new Gathering()))
                .on(new GoalsRevisited(revisit, PARTNER, day(5), 4, 5));
        assertThat(ledger.counting())
                .extracting(Evidence::side, Evidence::kind, Evidence::value, Evidence::weight, Evidence::fact)
                .containsExactly(
                        tuple(Side.US, EvidenceKind.GOAL_ALIGNMENT_REVIEW, 0.8, 0.5, revisit),
                        tuple(Side.PARTNER, EvidenceKind.GOAL_ALIGNMENT_REVIEW, 0.8, 0.5, revisit));
    }
}
