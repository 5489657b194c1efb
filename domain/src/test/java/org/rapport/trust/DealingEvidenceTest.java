package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.trust.EvidenceKind.CHANGE_NOTICE;
import static org.rapport.trust.EvidenceKind.FLEXIBILITY;
import static org.rapport.trust.EvidenceKind.PAYMENT;
import static org.rapport.trust.EvidenceKind.TERMS_HONOURED_QTR;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.dealing.AmountClass;
import org.rapport.dealing.Answer;
import org.rapport.dealing.ChangeTold;
import org.rapport.dealing.ConcessionAnswered;
import org.rapport.dealing.PaymentDisputed;
import org.rapport.dealing.PaymentMade;
import org.rapport.dealing.PaymentOverdue;
import org.rapport.dealing.PaymentWithdrawn;
import org.rapport.dealing.TermsJudged;
import org.rapport.shared.Gathering;
import org.rapport.shared.Side;

class DealingEvidenceTest {
    private static final UUID FACT = UUID.fromString("018f0000-0000-7000-8000-00000000000d");

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ScoringPolicies policies = new EvidenceRulesTest.OnePolicy(TrustFixture.policy());
    private final DealingEvidence rules =
            new DealingEvidence(new EvidenceBook(ledger, policies, new Gathering()), policies);

    private static PaymentOverdue overdue(Side payer) {
        return new PaymentOverdue(FACT, PARTNER, payer, day(30), day(31), AmountClass.USUAL);
    }

    private Evidence only() {
        assertThat(ledger.counting()).hasSize(1);
        return ledger.counting().get(0);
    }

    @Nested
    class A_payment {
        @ParameterizedTest
        @CsvSource({"0, USUAL, 1, 0.5", "15, USUAL, 0.5, 0.5", "30, LARGE, 0.25, 1", "15, SMALL, 0.5, 0.25"})
        void is_worth_its_days_and_weighs_by_its_size(long late, AmountClass size, double value, double weight) {
            rules.on(new PaymentMade(FACT, PARTNER, Side.US, day(40), late, size));
            Evidence line = only();
            assertThat(line.kind()).isEqualTo(PAYMENT);
            assertThat(line.dimension()).isEqualTo(Dimension.FAIRNESS);
            assertThat(line.side()).isEqualTo(Side.US);
            assertThat(line.occurredOn()).isEqualTo(day(40));
            assertThat(line.value()).isEqualTo(value);
            assertThat(line.weight()).isEqualTo(weight);
        }

        @Test
        void overdue_is_worth_nothing_once_until_it_is_made() {
            rules.on(overdue(Side.PARTNER));
            rules.on(overdue(Side.PARTNER));
            assertThat(only().value()).isZero();
            assertThat(only().side()).isEqualTo(Side.PARTNER);
            rules.on(new PaymentMade(FACT, PARTNER, Side.PARTNER, day(45), 15, AmountClass.USUAL));
            assertThat(only().value()).isEqualTo(0.5);
            assertThat(ledger.all()).hasSize(3);
        }

        @Test
        void disputed_or_withdrawn_is_held_against_nobody() {
            rules.on(overdue(Side.US));
            rules.on(new PaymentDisputed(FACT, PARTNER, Side.US, day(33)));
            assertThat(ledger.counting()).isEmpty();
            rules.on(overdue(Side.US));
            rules.on(new PaymentWithdrawn(FACT, PARTNER, Side.US));
            assertThat(ledger.counting()).isEmpty();
        }
    }

    @Nested
    class A_change {
        @ParameterizedTest
        @CsvSource({"true, 30, 30, 1", "true, 67, 30, 1", "true, 15, 30, 0.5", "true, 0, 30, 0", "true, 0, 0, 1"})
        void told_is_worth_the_share_of_the_notice_agreed(boolean told, int given, int agreed, double value) {
            rules.on(new ChangeTold(FACT, PARTNER, Side.US, day(5), told, given, agreed));
            assertThat(only().kind()).isEqualTo(CHANGE_NOTICE);
            assertThat(only().value()).isEqualTo(value);
        }

        @Test
        void untold_is_worth_nothing_even_where_no_notice_was_agreed() {
            rules.on(new ChangeTold(FACT, PARTNER, Side.US, day(5), false, 0, 0));
            assertThat(only().value()).isZero();
        }
    }

    @Nested
    class A_request {
        @ParameterizedTest
        @CsvSource({"YES, false, 1", "PARTLY, true, 0.5", "NO, false, 0"})
        void speaks_of_the_side_that_was_asked(Answer answer, boolean reason, double value) {
            rules.on(new ConcessionAnswered(FACT, PARTNER, Side.PARTNER, day(9), answer, reason));
            assertThat(only().kind()).isEqualTo(FLEXIBILITY);
            assertThat(only().side()).isEqualTo(Side.PARTNER);
            assertThat(only().value()).isEqualTo(value);
        }

        @Test
        void refused_with_a_reason_speaks_neither_way() {
            rules.on(new ConcessionAnswered(FACT, PARTNER, Side.PARTNER, day(9), Answer.NO, true));
            assertThat(ledger.all()).isEmpty();
        }
    }

    @Test
    void a_quarter_judged_anew_replaces_what_it_counted() {
        rules.on(new TermsJudged(FACT, PARTNER, Side.US, day(90), true));
        assertThat(only().value()).isEqualTo(1);
        assertThat(only().kind()).isEqualTo(TERMS_HONOURED_QTR);
        rules.on(new TermsJudged(FACT, PARTNER, Side.US, day(90), false));
        assertThat(only().value()).isZero();
        assertThat(only().occurredOn()).isEqualTo(day(90));
    }
}
