package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.engagement.FeedbackGiven;
import org.rapport.engagement.MonthKind;
import org.rapport.engagement.MonthMeasured;
import org.rapport.engagement.MonthTakenBack;
import org.rapport.engagement.SponsorsMeetingSettled;
import org.rapport.engagement.VisitSettled;
import org.rapport.shared.Gathering;
import org.rapport.shared.Side;

class EngagementEvidenceTest {
    private static final UUID FACT = UUID.fromString("018f0000-0000-7000-8000-00000000000d");

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ScoringPolicies policies = new EvidenceRulesTest.OnePolicy(TrustFixture.policy());
    private final EngagementEvidence evidence =
            new EngagementEvidence(new EvidenceBook(ledger, policies, new Gathering()), policies);

    private static MonthMeasured month(MonthKind kind, double taken, double agreed) {
        return new MonthMeasured(FACT, PARTNER, Side.US, kind, day(30), taken, agreed);
    }

    @Nested
    class A_month {
        @Test
        void with_contact_at_the_agreed_cadence_speaks_in_full() {
            evidence.on(month(MonthKind.SILENCE, 10, 10));
            assertThat(ledger.counting()).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(EvidenceKind.CHECKIN_OR_SILENCE);
                assertThat(line.value()).isEqualTo(1);
                assertThat(line.weight()).isEqualTo(0.5);
                assertThat(line.occurredOn()).isEqualTo(day(30));
            });
        }

        @Test
        void of_silence_is_worth_nothing_at_three_cadences() {
            evidence.on(month(MonthKind.SILENCE, 20, 10));
            evidence.on(month(MonthKind.SILENCE, 30, 10));
            assertThat(ledger.counting())
                    .singleElement()
                    .satisfies(line -> assertThat(line.value()).isZero());
            assertThat(ledger.all()).hasSize(3);
        }

        @Test
        void of_answers_twice_as_slow_as_agreed_is_worth_half() {
            evidence.on(month(MonthKind.ANSWERS, 2, 1));
            assertThat(ledger.counting()).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(EvidenceKind.MESSAGE_RESPONSE_MONTH);
                assertThat(line.value()).isCloseTo(0.5, within(1e-12));
            });
        }

        @Test
        void in_which_one_of_four_things_was_told_is_worth_a_quarter() {
            evidence.on(month(MonthKind.INFORMATION, 1, 4));
            assertThat(ledger.counting()).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(EvidenceKind.INFO_SHARED);
                assertThat(line.value()).isEqualTo(0.25);
            });
        }

        @Test
        void can_be_taken_back() {
            evidence.on(month(MonthKind.SILENCE, 20, 10));
            evidence.on(new MonthTakenBack(FACT, MonthKind.SILENCE));
            assertThat(ledger.counting()).isEmpty();
        }
    }

    @Nested
    class A_visit {
        @Test
        void to_the_line_and_to_quality_weighs_more() {
            evidence.on(new VisitSettled(FACT, PARTNER, Set.of(Side.US), day(3), true, true));
            assertThat(ledger.counting()).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(EvidenceKind.SITE_VISIT);
                assertThat(line.weight()).isEqualTo(0.75);
                assertThat(line.value()).isEqualTo(1);
            });
        }

        @Test
        void missed_speaks_against_whoever_let_it_fall_until_it_is_known_to_have_been_held() {
            evidence.on(new VisitSettled(FACT, PARTNER, Set.of(Side.PARTNER), day(3), false, false));
            assertThat(ledger.counting()).singleElement().satisfies(line -> {
                assertThat(line.side()).isEqualTo(Side.PARTNER);
                assertThat(line.value()).isZero();
                assertThat(line.weight()).isEqualTo(0.5);
            });
            evidence.on(new VisitSettled(FACT, PARTNER, Set.of(Side.US), day(3), true, false));
            assertThat(ledger.counting())
                    .singleElement()
                    .satisfies(line -> assertThat(line.value()).isEqualTo(1));
        }
    }

    @Nested
    class A_meeting_of_the_sponsors {
        @Test
        void speaks_for_the_side_that_came_and_against_the_one_that_did_not() {
            evidence.on(new SponsorsMeetingSettled(FACT, PARTNER, day(3), Map.of(Side.US, true, Side.PARTNER, false)));
            assertThat(ledger.counting())
                    .extracting(Evidence::side, Evidence::value)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple(Side.US, 1.0),
                            org.assertj.core.groups.Tuple.tuple(Side.PARTNER, 0.0));
        }
    }

    @Nested
    class Feedback {
        @Test
        void given_in_time_speaks_in_full() {
            evidence.on(new FeedbackGiven(FACT, PARTNER, Side.PARTNER, day(3), 2, 2));
            assertThat(ledger.counting()).singleElement().satisfies(line -> {
                assertThat(line.kind()).isEqualTo(EvidenceKind.FEEDBACK_GIVEN);
                assertThat(line.value()).isEqualTo(1);
                assertThat(line.weight()).isEqualTo(0.3);
            });
        }
    }
}
