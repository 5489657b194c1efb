package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.repair.AccountConfirmed;
import org.rapport.repair.RepairBroken;
import org.rapport.repair.RepairKind;
import org.rapport.repair.RepairVerified;
import org.rapport.repair.ViolationCleared;
import org.rapport.repair.ViolationRecurred;
import org.rapport.review.Aspect;
import org.rapport.shared.Gathering;
import org.rapport.shared.Side;

class RepairEvidenceTest {
    private static final UUID REPAIR = UUID.fromString("018f0000-0000-7000-8000-000000000041");
    private static final UUID ACTION = UUID.fromString("018f0000-0000-7000-8000-000000000042");
    private static final UUID FACT = UUID.fromString("018f0000-0000-7000-8000-000000000043");

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ScoringPolicies policies = new OnePolicy();
    private final EvidenceBook book = new EvidenceBook(ledger, policies, new Gathering());
    private final RepairEvidence rules = new RepairEvidence(book, ledger, policies);

    private Evidence only() {
        assertThat(ledger.counting()).hasSize(1);
        return ledger.counting().get(0);
    }

    private static RepairVerified verified(RepairKind kind, boolean unasked, int doneOn) {
        return new RepairVerified(
                ACTION, PARTNER, Side.US, kind, Aspect.OPENNESS, unasked, day(0), day(30), day(doneOn));
    }

    @Test
    void an_account_counts_once_and_half_after_a_violation_of_competence() {
        rules.on(new AccountConfirmed(REPAIR, PARTNER, Side.US, day(3), 0.65, true));
        rules.on(new AccountConfirmed(REPAIR, PARTNER, Side.US, day(9), 0.8, true));
        assertThat(only().kind()).isEqualTo(EvidenceKind.APOLOGY);
        assertThat(only().weight()).isEqualTo(0.5);
        assertThat(only().value()).isEqualTo(0.8);
        assertThat(only().dimension()).isEqualTo(Dimension.OPENNESS);
    }

    @Test
    void an_account_is_worth_nothing_after_a_violation_of_integrity() {
        rules.on(new AccountConfirmed(REPAIR, PARTNER, Side.US, day(3), 1, false));
        assertThat(ledger.counting()).isEmpty();
    }

    @Test
    void a_kept_repair_promise_weighs_one_and_a_half() {
        rules.on(verified(RepairKind.REGULATION, true, 30));
        assertThat(only().kind()).isEqualTo(EvidenceKind.REPAIR_COMMITMENT);
        assertThat(only().weight()).isEqualTo(1.5);
        assertThat(only().value()).isEqualTo(1);
        assertThat(only().dimension()).isEqualTo(Dimension.OPENNESS);
    }

    @Test
    void a_late_one_is_worth_less() {
        rules.on(verified(RepairKind.REGULATION, false, 37));
        assertThat(only().value()).isLessThan(1).isGreaterThan(0);
    }

    @Test
    void a_broken_one_weighs_three() {
        rules.on(new RepairBroken(ACTION, PARTNER, Side.US, null, day(20)));
        assertThat(only().weight()).isEqualTo(3);
        assertThat(only().value()).isZero();
        assertThat(only().dimension()).isEqualTo(Dimension.CARE);
    }

    @Test
    void harm_made_good_unasked_is_fairness() {
        rules.on(verified(RepairKind.HARM_REPAIR, true, 20));
        assertThat(only().kind()).isEqualTo(EvidenceKind.UNILATERAL_REPAIR);
        assertThat(only().dimension()).isEqualTo(Dimension.FAIRNESS);
        assertThat(only().weight()).isEqualTo(1, within(1e-12));
    }

    @Test
    void what_did_not_happen_is_taken_back_from_the_accused_side_only() {
        book.write(Evidence.of(EvidenceKind.SLIP_HIDDEN, PARTNER, Side.US, day(1), 0)
                .from(FACT, null));
        book.write(Evidence.of(EvidenceKind.ISSUE_RESPONSE, PARTNER, Side.PARTNER, day(2), 0.4)
                .from(FACT, null));
        rules.on(new ViolationCleared(REPAIR, PARTNER, Side.US, Set.of(FACT)));
        assertThat(only().kind()).isEqualTo(EvidenceKind.ISSUE_RESPONSE);
    }

    @Test
    void a_recurrence_weighs_double_in_each_damaged_dimension() {
        rules.on(new ViolationRecurred(REPAIR, PARTNER, Side.US, Set.of(Aspect.OPENNESS, Aspect.DELIVERY), day(50)));
        assertThat(ledger.counting()).extracting(Evidence::weight).containsExactly(3.0, 3.0);
        assertThat(ledger.counting())
                .extracting(Evidence::dimension)
                .containsExactly(Dimension.DELIVERY, Dimension.OPENNESS);
    }

    /** The delivered policy on every day. */
    private static final class OnePolicy implements ScoringPolicies {
        @Override
        public ScoringPolicy inForce(LocalDate day) {
            return TrustFixture.policy();
        }

        @Override
        public ScoringPolicy version(int version) {
            return TrustFixture.policy();
        }

        @Override
        public List<PublishedPolicy> history() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(PublishedPolicy policy) {
            throw new UnsupportedOperationException();
        }
    }
}
