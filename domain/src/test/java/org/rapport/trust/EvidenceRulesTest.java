package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.EvidenceKind.COMMITMENT_BROKEN;
import static org.rapport.trust.EvidenceKind.COMMITMENT_RENEGOTIATED;
import static org.rapport.trust.EvidenceKind.COMMITMENT_RESOLVED;
import static org.rapport.trust.EvidenceKind.SLIP_DISCLOSED;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.commitment.CommitmentBroken;
import org.rapport.commitment.CommitmentCancelled;
import org.rapport.commitment.CommitmentFulfilled;
import org.rapport.commitment.Criticality;
import org.rapport.commitment.FulfilmentAccepted;
import org.rapport.commitment.PromiseChanged;
import org.rapport.commitment.PromiseDayPassed;
import org.rapport.shared.Gathering;
import org.rapport.shared.Side;

class EvidenceRulesTest {
    private static final UUID COMMITMENT = UUID.fromString("018f0000-0000-7000-8000-00000000000c");

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ScoringPolicies policies = new OnePolicy(TrustFixture.policy());
    private final EvidenceBook book = new EvidenceBook(ledger, policies, new Gathering());
    private final EvidenceRules rules = new EvidenceRules(book, policies);

    /** Promised on day 0 for day 30. */
    private static CommitmentFulfilled done(int on, double share, boolean accepted, boolean byPromisor) {
        return new CommitmentFulfilled(
                COMMITMENT,
                PARTNER,
                Side.PARTNER,
                day(0),
                day(30),
                day(on),
                share,
                accepted,
                Criticality.HIGH,
                byPromisor);
    }

    private static PromiseChanged changed(Side by, int announced, int newDue, boolean confirmed) {
        return new PromiseChanged(
                COMMITMENT,
                PARTNER,
                Side.PARTNER,
                by,
                day(0),
                day(30),
                day(newDue),
                day(announced),
                confirmed,
                Criticality.NORMAL);
    }

    private static PromiseDayPassed passed(boolean toldBefore) {
        return new PromiseDayPassed(
                COMMITMENT, PARTNER, Side.PARTNER, day(30), day(0), day(31), Criticality.NORMAL, toldBefore);
    }

    @Nested
    class A_promise_fulfilled {
        @Test
        void late_is_worth_what_is_left_after_the_delay() {
            rules.on(done(36, 1, true, false));

            assertThat(ledger.counting()).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(COMMITMENT_RESOLVED);
                assertThat(line.side()).isEqualTo(Side.PARTNER);
                assertThat(line.dimension()).isEqualTo(Dimension.DELIVERY);
                assertThat(line.occurredOn()).isEqualTo(day(36));
                assertThat(line.value()).isEqualTo(0.5);
                assertThat(line.weight()).isEqualTo(2);
                assertThat(line.reliability()).isEqualTo(1);
                assertThat(line.fact()).isEqualTo(COMMITMENT);
            });
        }

        @Test
        void in_part_is_worth_its_part() {
            rules.on(done(30, 0.8, true, false));

            assertThat(ledger.counting())
                    .singleElement()
                    .extracting(Evidence::value)
                    .isEqualTo(0.8);
        }

        @Test
        void by_the_promisors_own_word_counts_half_until_it_is_accepted() {
            rules.on(done(30, 1, false, true));
            assertThat(ledger.counting())
                    .singleElement()
                    .extracting(Evidence::reliability)
                    .isEqualTo(0.5);

            rules.on(new FulfilmentAccepted(
                    COMMITMENT, PARTNER, Side.PARTNER, day(0), day(30), day(30), 1, day(33), Criticality.HIGH));

            assertThat(ledger.counting())
                    .singleElement()
                    .extracting(Evidence::reliability)
                    .isEqualTo(1.0);
            assertThat(ledger.all()).hasSize(3);
        }
    }

    @Nested
    class A_promise_whose_day_went_by {
        @Test
        void counts_as_not_kept() {
            rules.on(passed(false));

            assertThat(ledger.counting())
                    .singleElement()
                    .satisfies(line -> assertThat(line.value()).isZero())
                    .extracting(Evidence::kind)
                    .isEqualTo(COMMITMENT_RESOLVED);
        }

        @Test
        void is_not_counted_twice() {
            rules.on(passed(false));
            rules.on(passed(false));

            assertThat(ledger.counting()).hasSize(1);
        }

        @Test
        void credits_whoever_warned_of_it() {
            rules.on(passed(true));

            assertThat(ledger.counting())
                    .extracting(Evidence::kind)
                    .containsExactly(COMMITMENT_RESOLVED, SLIP_DISCLOSED);
        }

        @Test
        void counts_as_kept_late_once_it_is_fulfilled() {
            rules.on(passed(false));
            rules.on(done(36, 1, true, false));

            assertThat(ledger.counting())
                    .singleElement()
                    .extracting(Evidence::value)
                    .isEqualTo(0.5);
        }

        @Test
        void counts_as_broken_once_it_is_dropped() {
            rules.on(passed(false));
            rules.on(new CommitmentBroken(COMMITMENT, PARTNER, Side.PARTNER, day(40), Criticality.LOW));

            assertThat(ledger.counting()).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(COMMITMENT_BROKEN);
                assertThat(line.weight()).isEqualTo(0.75);
            });
        }

        @Test
        void costs_nothing_once_it_is_given_up_by_consent() {
            rules.on(passed(false));
            rules.on(new CommitmentCancelled(COMMITMENT, PARTNER, Side.PARTNER, day(40)));

            assertThat(ledger.counting()).isEmpty();
        }

        @Test
        void costs_nothing_when_the_other_side_asks_for_a_later_day() {
            rules.on(passed(false));
            rules.on(changed(Side.US, 32, 60, true));

            assertThat(ledger.counting()).isEmpty();
        }
    }

    @Nested
    class A_new_day_wished_by_the_promisor {
        @Test
        void told_half_way_is_worth_seven_eighths_of_openness() {
            rules.on(changed(Side.PARTNER, 15, 60, false));

            assertThat(ledger.counting()).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(SLIP_DISCLOSED);
                assertThat(line.value()).isEqualTo(0.875, within(1e-12));
            });
        }

        @Test
        void told_after_the_old_day_is_a_surprise() {
            rules.on(changed(Side.PARTNER, 31, 60, true));

            assertThat(ledger.counting())
                    .singleElement()
                    .extracting(Evidence::value)
                    .isEqualTo(0.4);
        }

        @Test
        void agreed_by_both_in_time_is_a_renegotiation_as_well() {
            rules.on(changed(Side.PARTNER, 15, 60, true));

            assertThat(ledger.counting())
                    .extracting(Evidence::kind)
                    .containsExactly(SLIP_DISCLOSED, COMMITMENT_RENEGOTIATED);
            assertThat(ledger.counting().get(1).value()).isEqualTo(0.8, within(1e-12));
        }

        @Test
        void earlier_than_the_old_one_is_no_slip() {
            rules.on(changed(Side.PARTNER, 15, 20, true));

            assertThat(ledger.all()).isEmpty();
        }
    }

    @Test
    void a_new_day_wished_by_the_other_side_costs_the_promisor_nothing() {
        rules.on(changed(Side.US, 15, 60, true));

        assertThat(ledger.all()).isEmpty();
    }

    @Test
    void each_further_greeting_within_a_month_weighs_half_of_the_one_before() {
        for (int day : new int[] {1, 10, 20, 60}) {
            book.write(Evidence.of(EvidenceKind.HOLIDAY_ACKNOWLEDGED, PARTNER, Side.US, day(day), 1));
        }

        assertThat(ledger.all()).extracting(Evidence::weight).containsExactly(0.1, 0.05, 0.025, 0.1);
    }

    /** The same policy on every day. */
    record OnePolicy(ScoringPolicy policy) implements ScoringPolicies {
        @Override
        public ScoringPolicy inForce(LocalDate day) {
            return policy;
        }

        @Override
        public ScoringPolicy version(int version) {
            return policy;
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
