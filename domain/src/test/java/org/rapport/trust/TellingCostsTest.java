package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.shared.Side;
import org.rapport.trust.TellingCosts.When;

class TellingCostsTest {
    private static final List<Evidence> LINES = List.of(
            TrustFixture.line(1, Dimension.OPENNESS, 0, 0.7, 1), TrustFixture.line(2, Dimension.DELIVERY, 5, 0.9, 1));

    /** Promised on day 0 for day 40. */
    private static TellingCosts on(int today) {
        Telling.Slip slip = new Telling.Slip(PARTNER, Side.US, day(0), day(40), day(today));
        return TellingCosts.of(slip, 1, LINES, TrustFixture.policy());
    }

    @Nested
    class Early_news {
        @Test
        void is_worth_less_each_day_it_waits() {
            assertThat(on(10).told())
                    .extracting(TellingCosts.Step::when)
                    .containsExactly(When.TODAY, When.HALFWAY, When.ON_THE_DAY, When.AFTERWARDS);
            assertThat(on(10).told())
                    .extracting(TellingCosts.Step::points)
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }

        @Test
        void is_the_figure_that_today_shows() {
            Telling telling = Telling.of(
                    new Telling.Slip(PARTNER, Side.US, day(0), day(40), day(10)), LINES, TrustFixture.policy());
            assertThat(on(10).today()).isEqualTo(telling.today());
            assertThat(on(10).foundOut().points()).isEqualTo(telling.foundOut());
        }

        @Test
        void on_the_promised_day_has_no_halfway() {
            assertThat(on(40).told()).extracting(TellingCosts.Step::when).containsExactly(When.TODAY, When.AFTERWARDS);
        }

        @Test
        void after_the_day_can_only_be_done_now() {
            assertThat(on(45).told()).extracting(TellingCosts.Step::when).containsExactly(When.TODAY);
            assertThat(on(45).missed()).isNull();
        }
    }

    @Nested
    class Silence {
        @Test
        void costs_more_than_telling_at_any_time() {
            TellingCosts costs = on(10);
            assertThat(costs.foundOut().points())
                    .isNegative()
                    .isLessThan(costs.told().get(costs.told().size() - 1).points());
            assertThat(costs.missed().points()).isNegative();
            assertThat(costs.missed().on()).isEqualTo(day(41));
        }

        @Test
        void is_what_the_ledger_would_really_lose() {
            ScoringPolicy policy = TrustFixture.policy();
            Evidence missed = Evidence.of(EvidenceKind.COMMITMENT_RESOLVED, PARTNER, Side.US, day(41), 0);
            List<Evidence> with = List.of(LINES.get(0), LINES.get(1), missed);
            double lost = TrustScore.of(TrustSums.of(policy.halfLives(), day(41), with), policy)
                            .points()
                    - TrustScore.of(TrustSums.of(policy.halfLives(), day(41), LINES), policy)
                            .points();
            assertThat(on(10).missed().points()).isEqualTo(lost, within(1e-9));
        }
    }
}
