package org.rapport.dealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.dealing.DealingFixture.DUE;
import static org.rapport.dealing.DealingFixture.INVOICED;
import static org.rapport.dealing.DealingFixture.PARTNER;
import static org.rapport.dealing.DealingFixture.RECORDING;
import static org.rapport.dealing.DealingFixture.TODAY;
import static org.rapport.dealing.DealingFixture.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.shared.AmountNotUsable;
import org.rapport.shared.CurrencyUnknown;
import org.rapport.shared.Side;

class PaymentTest {
    private final Payment payment = payment();

    @Nested
    class Lateness {
        @Test
        void begins_after_the_due_day() {
            assertThat(payment.state(DUE)).isEqualTo(PaymentState.OPEN);
            assertThat(payment.state(DUE.plusDays(1))).isEqualTo(PaymentState.OVERDUE);
            payment.pay(DUE, TODAY);
            assertThat(payment.days().late(TODAY)).isZero();
            assertThat(payment.state(TODAY)).isEqualTo(PaymentState.PAID);
        }

        @Test
        void stops_growing_when_the_money_arrives() {
            payment.pay(DUE.plusDays(12), TODAY);
            assertThat(payment.days().late(TODAY)).isEqualTo(12);
            assertThat(payment.state(TODAY)).isEqualTo(PaymentState.PAID_LATE);
        }

        @Test
        void does_not_grow_while_it_is_disputed() {
            payment.dispute(DUE.plusDays(5), "Two crates were missing", TODAY);
            assertThat(payment.days().late(TODAY)).isEqualTo(5);
            payment.settleDispute(DUE.plusDays(20), TODAY);
            payment.pay(DUE.plusDays(22), TODAY);
            assertThat(payment.days().late(TODAY)).isEqualTo(7);
        }

        @Test
        void is_nought_where_the_dispute_began_before_the_due_day_and_lasts() {
            payment.dispute(INVOICED.plusDays(3), "Never ordered", TODAY);
            assertThat(payment.days().late(TODAY)).isZero();
            assertThat(payment.days().isJudged(TODAY)).isFalse();
            assertThat(payment.state(TODAY)).isEqualTo(PaymentState.DISPUTED);
        }

        @Test
        void counts_only_the_days_after_a_dispute_that_began_early() {
            payment.dispute(INVOICED.plusDays(3), "Wrong price", TODAY);
            payment.settleDispute(DUE.plusDays(10), TODAY);
            payment.pay(DUE.plusDays(12), TODAY);
            assertThat(payment.days().late(TODAY)).isEqualTo(2);
        }

        @Test
        void of_a_payment_made_in_the_middle_of_a_dispute_leaves_the_dispute_out() {
            payment.dispute(DUE.plusDays(2), "Wrong price", TODAY);
            payment.pay(DUE.plusDays(9), TODAY);
            assertThat(payment.days().late(TODAY)).isEqualTo(2);
            assertThat(payment.disputedOn()).isNull();
        }
    }

    @Nested
    class The_end_of_a_day {
        @Test
        void tells_of_an_overdue_payment_once() {
            assertThat(payment.closeDay(DUE)).isEmpty();
            assertThat(payment.closeDay(DUE.plusDays(1)))
                    .contains(new PaymentOverdue(
                            payment.id(), PARTNER, Side.US, DUE, DUE.plusDays(1), AmountClass.USUAL));
            assertThat(payment.closeDay(DUE.plusDays(1))).isEmpty();
            assertThat(payment.closeDay(DUE.plusDays(2))).isEmpty();
        }

        @Test
        void passes_over_what_is_paid_disputed_or_withdrawn() {
            payment.dispute(DUE, "Wrong price", TODAY);
            assertThat(payment.closeDay(TODAY)).isEmpty();
            payment.settleDispute(TODAY, TODAY);
            payment.withdraw("Entered twice", TODAY);
            assertThat(payment.closeDay(TODAY.plusDays(5))).isEmpty();
        }

        @Test
        void tells_again_once_a_dispute_has_ended_and_the_money_is_still_missing() {
            payment.closeDay(DUE.plusDays(1));
            payment.dispute(DUE.plusDays(2), "Wrong price", TODAY);
            payment.settleDispute(DUE.plusDays(9), TODAY);
            assertThat(payment.closeDay(DUE.plusDays(10))).isPresent();
        }
    }

    @Nested
    class It_is_refused {
        @Test
        void to_pay_in_the_future_or_twice_or_after_withdrawing() {
            assertThatThrownBy(() -> payment.pay(TODAY.plusDays(1), TODAY)).isInstanceOf(PaidInFuture.class);
            payment.pay(TODAY, TODAY);
            assertThatThrownBy(() -> payment.pay(TODAY, TODAY)).isInstanceOf(PaidAlready.class);
            assertThatThrownBy(() -> payment.dispute(TODAY, "x", TODAY)).isInstanceOf(PaidAlready.class);
            payment.withdraw("Entered twice", TODAY);
            assertThatThrownBy(() -> payment.withdraw("Again", TODAY)).isInstanceOf(PaymentIsWithdrawn.class);
        }

        @Test
        void to_dispute_before_the_invoice_or_twice_or_to_end_what_is_not_disputed() {
            assertThatThrownBy(() -> payment.settleDispute(TODAY, TODAY)).isInstanceOf(NotDisputed.class);
            assertThatThrownBy(() -> payment.dispute(INVOICED.minusDays(1), "x", TODAY))
                    .isInstanceOf(DisputeOutOfRange.class);
            payment.dispute(INVOICED, "x", TODAY);
            assertThatThrownBy(() -> payment.dispute(INVOICED, "x", TODAY)).isInstanceOf(DisputedAlready.class);
            assertThatThrownBy(() -> payment.settleDispute(INVOICED.minusDays(1), TODAY))
                    .isInstanceOf(DisputeOutOfRange.class);
        }

        @ParameterizedTest
        @CsvSource({
            "0, EUR, 2026-09-01, 2026-10-01, AmountNotUsable",
            "-5, EUR, 2026-09-01, 2026-10-01, AmountNotUsable",
            "5, EURO, 2026-09-01, 2026-10-01, CurrencyUnknown",
            "5, XQQ, 2026-09-01, 2026-10-01, CurrencyUnknown",
            "5, eur, 2026-12-01, 2026-12-05, InvoicedInFuture",
            "5, eur, 2026-09-01, 2026-08-31, DueBeforeInvoice"
        })
        void to_enter_what_makes_no_sense(
                BigDecimal amount, String currency, LocalDate invoiced, LocalDate due, String refusal) {
            NewPayment odd = new NewPayment(PARTNER, Side.US, "I", null, amount, currency, invoiced, due, null, null);
            assertThatThrownBy(() -> new Payment(odd, new AmountScale(List.of()), RECORDING))
                    .satisfies(thrown ->
                            assertThat(thrown.getClass().getSimpleName()).isEqualTo(refusal));
        }

        @ParameterizedTest
        @CsvSource({", 2026-09-10", "2,", "0, 2026-09-10", "100, 2026-09-10", "2, 2026-08-31", "2, 2026-10-02"})
        void to_give_half_a_discount_or_one_outside_its_days(Double percent, LocalDate until) {
            NewPayment odd =
                    new NewPayment(PARTNER, Side.US, "I", null, BigDecimal.TEN, "EUR", INVOICED, DUE, percent, until);
            assertThatThrownBy(() -> new Payment(odd, new AmountScale(List.of()), RECORDING))
                    .isInstanceOf(DiscountNotUsable.class);
        }

        @Test
        void to_keep_no_amount_at_all() {
            assertThatThrownBy(() -> new org.rapport.shared.Money(null, "EUR")).isInstanceOf(AmountNotUsable.class);
            assertThatThrownBy(() -> new org.rapport.shared.Money(BigDecimal.ONE, null))
                    .isInstanceOf(CurrencyUnknown.class);
        }
    }

    @Nested
    class Its_size {
        private final List<BigDecimal> five = Collections.nCopies(5, new BigDecimal("100"));

        @ParameterizedTest
        @CsvSource({"49.99, SMALL", "50, USUAL", "200, USUAL", "200.01, LARGE"})
        void is_measured_against_the_median_of_those_known_before(BigDecimal amount, AmountClass size) {
            assertThat(AmountClass.of(amount, five)).isEqualTo(size);
        }

        @Test
        void is_usual_while_fewer_than_five_are_known() {
            assertThat(AmountClass.of(new BigDecimal("9999"), five.subList(0, 4)))
                    .isEqualTo(AmountClass.USUAL);
        }

        @Test
        void compares_like_with_like() {
            AmountScale scale = new AmountScale(five.stream()
                    .map(amount -> new AmountScale.Known(PARTNER, Side.US, "EUR", amount))
                    .toList());
            assertThat(scale.next(PARTNER, Side.US, money("900", "EUR"))).isEqualTo(AmountClass.LARGE);
            assertThat(scale.next(PARTNER, Side.US, money("900", "JPY"))).isEqualTo(AmountClass.USUAL);
            assertThat(scale.next(PARTNER, Side.PARTNER, money("900", "EUR"))).isEqualTo(AmountClass.USUAL);
        }

        private org.rapport.shared.Money money(String amount, String currency) {
            return new org.rapport.shared.Money(new BigDecimal(amount), currency);
        }
    }

    /** Day by day: a day after the due day counts as late unless it lies in the dispute. */
    @Property
    void days_late_are_the_days_after_the_due_day_that_no_dispute_covers(
            @ForAll @IntRange(min = 0, max = 60) int from,
            @ForAll @IntRange(min = 0, max = 60) int length,
            @ForAll @IntRange(min = 0, max = 40) int wait) {
        Payment one = payment();
        LocalDate since = INVOICED.plusDays(Math.min(from, 60));
        LocalDate until = since.plusDays(length);
        LocalDate paid = until.plusDays(wait);
        LocalDate today = paid.isAfter(TODAY) ? paid : TODAY;
        one.dispute(since, "Wrong price", today);
        one.settleDispute(until, today);
        one.pay(paid, today);

        long slow = DUE.datesUntil(paid.isAfter(DUE) ? paid : DUE)
                .filter(day -> day.isBefore(since) || !day.isBefore(until))
                .count();
        assertThat(one.days().late(today)).isEqualTo(slow);
    }
}
