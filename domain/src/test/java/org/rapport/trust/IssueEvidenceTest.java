package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.EvidenceKind.CO_CREATED_FIX;
import static org.rapport.trust.EvidenceKind.DEFECT_RECURRED;
import static org.rapport.trust.EvidenceKind.FLEXIBILITY;
import static org.rapport.trust.EvidenceKind.ISSUE_RESPONSE;
import static org.rapport.trust.EvidenceKind.SECURITY_INCIDENT;
import static org.rapport.trust.EvidenceKind.SLIP_DISCLOSED;
import static org.rapport.trust.EvidenceKind.SLIP_HIDDEN;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.issue.AnswerPassed;
import org.rapport.issue.Authorship;
import org.rapport.issue.ConcessionMade;
import org.rapport.issue.IssueAcknowledged;
import org.rapport.issue.IssueClosed;
import org.rapport.issue.IssueKind;
import org.rapport.issue.IssueReopened;
import org.rapport.issue.IssueReturned;
import org.rapport.issue.IssueTold;
import org.rapport.issue.Severity;
import org.rapport.shared.Gathering;
import org.rapport.shared.Side;

class IssueEvidenceTest {
    private static final UUID ISSUE = UUID.fromString("018f0000-0000-7000-8000-00000000001c");

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ScoringPolicies policies = new OnePolicy();
    private final IssueEvidence rules =
            new IssueEvidence(new EvidenceBook(ledger, policies, new Gathering()), policies);

    /** Occurred on day 0, found on day 2, to be told by day 4. */
    private static IssueTold told(
            Side causedBy, Side by, int toldOn, IssueKind kind, boolean heard, LocalDate... back) {
        return new IssueTold(
                ISSUE,
                PARTNER,
                kind,
                Severity.HIGH,
                causedBy,
                day(0),
                day(2),
                day(toldOn),
                by,
                day(4),
                heard,
                List.of(back));
    }

    private static IssueTold defect(Side causedBy, Side by, int toldOn) {
        return told(causedBy, by, toldOn, IssueKind.DEFECT, true);
    }

    private Evidence only() {
        assertThat(ledger.counting()).hasSize(1);
        return ledger.counting().get(0);
    }

    @Nested
    class A_trouble_told_by_the_side_that_caused_it {
        @Test
        void at_once_costs_nothing() {
            rules.on(defect(Side.PARTNER, Side.PARTNER, 2));
            assertThat(only().kind()).isEqualTo(SLIP_DISCLOSED);
            assertThat(only().value()).isEqualTo(1);
            assertThat(only().occurredOn()).isEqualTo(day(2));
        }

        @Test
        void half_way_is_worth_seven_eighths() {
            rules.on(defect(Side.US, Side.US, 3));
            assertThat(only().value()).isEqualTo(0.875, within(1e-12));
            assertThat(only().side()).isEqualTo(Side.US);
        }

        @Test
        void too_late_is_still_better_than_hidden() {
            rules.on(defect(Side.PARTNER, Side.PARTNER, 9));
            assertThat(only().value()).isEqualTo(0.4);
        }
    }

    @Nested
    class A_trouble_that_the_other_side_had_to_find {
        @Test
        void is_a_deception_of_double_weight_on_the_day_it_was_found() {
            rules.on(defect(Side.PARTNER, Side.US, 3));
            assertThat(only().kind()).isEqualTo(SLIP_HIDDEN);
            assertThat(only().side()).isEqualTo(Side.PARTNER);
            assertThat(only().value()).isZero();
            assertThat(only().weight()).isEqualTo(2);
            assertThat(only().deception()).isTrue();
            assertThat(only().occurredOn()).isEqualTo(day(2));
        }

        @Test
        void counts_half_until_the_accused_side_has_heard_it() {
            rules.on(told(Side.PARTNER, Side.US, 3, IssueKind.DEFECT, false));
            assertThat(only().reliability()).isEqualTo(0.5);
            rules.on(told(Side.PARTNER, Side.US, 3, IssueKind.DEFECT, true));
            assertThat(only().reliability()).isEqualTo(1);
        }

        @Test
        void on_the_very_day_it_happened_was_not_hidden() {
            rules.on(new IssueTold(
                    ISSUE,
                    PARTNER,
                    IssueKind.DEFECT,
                    Severity.LOW,
                    Side.PARTNER,
                    day(0),
                    day(0),
                    day(0),
                    Side.US,
                    day(4),
                    true,
                    List.of()));
            assertThat(ledger.all()).isEmpty();
        }
    }

    @Test
    void a_trouble_nobody_is_known_to_have_caused_is_held_against_nobody() {
        rules.on(defect(Side.PARTNER, Side.US, 3));
        rules.on(defect(null, Side.US, 3));
        assertThat(ledger.counting()).isEmpty();
    }

    @Test
    void a_security_incident_weighs_twice_its_severity_in_fairness() {
        rules.on(told(Side.PARTNER, Side.PARTNER, 2, IssueKind.SECURITY, true));
        assertThat(ledger.counting())
                .extracting(Evidence::kind, Evidence::weight, Evidence::value, Evidence::dimension)
                .containsExactly(
                        tuple(SLIP_DISCLOSED, 1.0, 1.0, Dimension.OPENNESS),
                        tuple(SECURITY_INCIDENT, 4.0, 0.0, Dimension.FAIRNESS));
    }

    @Test
    void a_cause_that_comes_back_is_a_defect_recurred() {
        rules.on(told(Side.US, Side.US, 2, IssueKind.DEFECT, true, day(0)));
        rules.on(new IssueReturned(ISSUE, PARTNER, Side.US, day(60)));
        assertThat(ledger.counting())
                .filteredOn(line -> line.kind() == DEFECT_RECURRED)
                .extracting(Evidence::side, Evidence::occurredOn, Evidence::value)
                .containsExactly(tuple(Side.US, day(0), 0.0), tuple(Side.US, day(60), 0.0));
    }

    @Nested
    class An_answer {
        private IssueAcknowledged after(long taken) {
            return new IssueAcknowledged(ISSUE, PARTNER, Side.PARTNER, day(9), taken, 2, Severity.HIGH);
        }

        @Test
        void in_the_agreed_time_is_as_promised() {
            rules.on(after(2));
            assertThat(only().kind()).isEqualTo(ISSUE_RESPONSE);
            assertThat(only().value()).isEqualTo(1);
            assertThat(only().weight()).isEqualTo(1);
        }

        @Test
        void after_twice_the_agreed_time_is_worth_half() {
            rules.on(after(4));
            assertThat(only().value()).isEqualTo(0.5, within(1e-12));
        }

        @Test
        void that_never_came_counts_as_none_until_it_comes() {
            rules.on(new AnswerPassed(ISSUE, PARTNER, Side.PARTNER, day(5), Severity.HIGH));
            rules.on(new AnswerPassed(ISSUE, PARTNER, Side.PARTNER, day(6), Severity.HIGH));
            assertThat(only().value()).isZero();
            rules.on(after(4));
            assertThat(only().value()).isEqualTo(0.5, within(1e-12));
        }
    }

    @Nested
    class An_issue_closed {
        private void closed(Authorship how, Side... authors) {
            rules.on(new IssueClosed(ISSUE, PARTNER, day(20), how, Set.of(authors)));
        }

        @Test
        void with_causes_of_both_is_care_of_both() {
            closed(Authorship.JOINT, Side.US, Side.PARTNER);
            assertThat(ledger.counting())
                    .extracting(Evidence::kind, Evidence::side, Evidence::value, Evidence::weight)
                    .containsExactly(
                            tuple(CO_CREATED_FIX, Side.US, 1.0, 1.0), tuple(CO_CREATED_FIX, Side.PARTNER, 1.0, 1.0));
        }

        @Test
        void with_an_imposed_view_that_was_accepted_is_half() {
            closed(Authorship.IMPOSED, Side.US);
            assertThat(only().side()).isEqualTo(Side.US);
            assertThat(only().value()).isEqualTo(0.5);
        }

        @Test
        void with_blame_only_is_nothing() {
            closed(Authorship.BLAME, Side.PARTNER);
            assertThat(only().value()).isZero();
        }

        @Test
        void without_causes_says_nothing() {
            closed(Authorship.NONE);
            assertThat(ledger.all()).isEmpty();
        }

        @Test
        void takes_back_its_praise_when_it_is_reopened() {
            closed(Authorship.JOINT, Side.US, Side.PARTNER);
            rules.on(new IssueReopened(ISSUE, PARTNER, day(30)));
            assertThat(ledger.counting()).isEmpty();
        }
    }

    @Test
    void a_concession_is_flexibility_of_whoever_made_it() {
        rules.on(new ConcessionMade(ISSUE, PARTNER, Side.US, day(3), "Freight by air at our cost"));
        assertThat(only().kind()).isEqualTo(FLEXIBILITY);
        assertThat(only().value()).isEqualTo(1);
    }

    @Property
    void telling_sooner_never_costs_more_and_hiding_always_costs_most(
            @ForAll @IntRange(min = 2, max = 40) int sooner, @ForAll @IntRange(min = 0, max = 40) int later) {
        double early = openness(defect(Side.PARTNER, Side.PARTNER, sooner));
        double late = openness(defect(Side.PARTNER, Side.PARTNER, sooner + later));
        double hidden = openness(defect(Side.PARTNER, Side.US, sooner));
        assertThat(early).isGreaterThanOrEqualTo(late);
        assertThat(late).isGreaterThan(hidden);
    }

    private double openness(IssueTold fact) {
        rules.on(fact);
        return only().value();
    }

    /** The policy as it is delivered, on every day. */
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
