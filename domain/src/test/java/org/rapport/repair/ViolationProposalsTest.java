package org.rapport.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.repair.RepairFixture.PARTNER_ID;
import static org.rapport.repair.RepairFixture.day;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.commitment.CommitmentBroken;
import org.rapport.commitment.CommitmentsInMemory;
import org.rapport.commitment.Criticality;
import org.rapport.commitment.PromiseChanged;
import org.rapport.commitment.PromiseDayPassed;
import org.rapport.dealing.ChangeTold;
import org.rapport.engagement.MonthKind;
import org.rapport.engagement.MonthMeasured;
import org.rapport.issue.IssueKind;
import org.rapport.issue.IssueTold;
import org.rapport.issue.IssuesInMemory;
import org.rapport.issue.Severity;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;

class ViolationProposalsTest {
    private final RepairsInMemory repairs = new RepairsInMemory();
    private final ViolationProposals proposals =
            new ViolationProposals(repairs, new CommitmentsInMemory(), new IssuesInMemory());

    private Violation only() {
        assertThat(repairs.violations()).hasSize(1);
        return repairs.violations().get(0);
    }

    private void passed(UUID commitment, long day, boolean told) {
        proposals.on(
                new PromiseDayPassed(commitment, PARTNER_ID, US, day(day), day(0), day(day), Criticality.NORMAL, told));
    }

    private void changed(Side wishedBy, long announced, long oldDay) {
        proposals.on(new PromiseChanged(
                Ids.next(),
                PARTNER_ID,
                US,
                wishedBy,
                day(0),
                day(oldDay),
                day(90),
                day(announced),
                false,
                Criticality.NORMAL));
    }

    private void month(MonthKind kind, double taken, double agreed) {
        proposals.on(new MonthMeasured(Ids.next(), PARTNER_ID, PARTNER, kind, day(28), taken, agreed));
    }

    private void told(IssueKind kind, Side causer, Side teller, long found) {
        proposals.on(new IssueTold(
                Ids.next(),
                PARTNER_ID,
                kind,
                Severity.HIGH,
                causer,
                day(0),
                day(found),
                day(found),
                teller,
                day(found + 2),
                true,
                List.of()));
    }

    @Nested
    class A_dropped_commitment {
        @Test
        void is_proposed_at_once_as_severe_as_the_commitment_was_critical() {
            UUID commitment = Ids.next();
            proposals.on(new CommitmentBroken(commitment, PARTNER_ID, PARTNER, day(3), Criticality.HIGH));

            assertThat(only().state()).isEqualTo(ViolationState.PROPOSED);
            assertThat(only().source()).isEqualTo(ViolationSource.BROKEN_COMMITMENT);
            assertThat(only().causer()).isEqualTo(PARTNER);
            assertThat(only().severity()).isEqualTo(Severity.HIGH);
            assertThat(only().facts()).extracting(ViolationFact::fact).containsExactly(commitment);
        }
    }

    @Nested
    class A_new_day {
        @Test
        void told_after_the_promised_one_is_a_surprise() {
            changed(US, 31, 30);

            assertThat(only().source()).isEqualTo(ViolationSource.SURPRISE);
            assertThat(only().state()).isEqualTo(ViolationState.PROPOSED);
        }

        @Test
        void told_on_the_promised_one_or_wished_by_the_other_side_is_none() {
            changed(US, 30, 30);
            changed(PARTNER, 31, 30);

            assertThat(repairs.violations()).isEmpty();
        }
    }

    @Nested
    class Passed_days {
        @Test
        void are_watched_and_proposed_the_third_time_within_ninety_days() {
            passed(Ids.next(), 10, false);
            passed(Ids.next(), 40, false);
            assertThat(only().state()).isEqualTo(ViolationState.WATCHED);

            passed(Ids.next(), 70, false);
            assertThat(only().state()).isEqualTo(ViolationState.PROPOSED);
        }

        @Test
        void that_were_told_before_are_not_counted() {
            passed(Ids.next(), 10, true);

            assertThat(repairs.violations()).isEmpty();
        }

        @Test
        void of_the_same_promise_count_once_however_often_the_night_is_run() {
            UUID commitment = Ids.next();
            passed(commitment, 10, false);
            passed(commitment, 10, false);
            passed(commitment, 10, false);

            assertThat(only().facts()).hasSize(1);
        }

        @Test
        void after_a_proposal_was_taken_up_make_a_new_one() {
            for (long day : new long[] {10, 20, 30}) {
                passed(Ids.next(), day, false);
            }
            only().takeUp();
            passed(Ids.next(), 40, false);

            assertThat(repairs.violations())
                    .extracting(Violation::state)
                    .containsExactly(ViolationState.RECORDED, ViolationState.WATCHED);
        }
    }

    @Nested
    class A_change {
        @Test
        void that_nobody_told_is_proposed() {
            proposals.on(new ChangeTold(Ids.next(), PARTNER_ID, PARTNER, day(5), false, 0, 10));

            assertThat(only().source()).isEqualTo(ViolationSource.UNANNOUNCED_CHANGE);
        }

        @Test
        void that_was_told_too_late_is_not() {
            proposals.on(new ChangeTold(Ids.next(), PARTNER_ID, PARTNER, day(5), true, 1, 10));

            assertThat(repairs.violations()).isEmpty();
        }
    }

    @Nested
    class Silence {
        @Test
        void of_twice_the_agreed_time_is_proposed() {
            month(MonthKind.SILENCE, 28, 14);

            assertThat(only().source()).isEqualTo(ViolationSource.LONG_SILENCE);
            assertThat(only().type()).isEqualTo(ViolationType.BENEVOLENCE);
        }

        @Test
        void that_is_shorter_or_has_no_agreed_time_is_not() {
            month(MonthKind.SILENCE, 27, 14);
            month(MonthKind.SILENCE, 300, 0);

            assertThat(repairs.violations()).isEmpty();
        }
    }

    @Nested
    class A_trouble {
        @Test
        void that_the_other_side_had_to_find_was_hidden() {
            told(IssueKind.DEFECT, US, PARTNER, 9);

            assertThat(only().source()).isEqualTo(ViolationSource.HIDDEN_ISSUE);
            assertThat(only().causer()).isEqualTo(US);
            assertThat(only().isDeception()).isTrue();
        }

        @Test
        void that_its_causer_told_or_that_was_seen_the_day_it_happened_was_not() {
            told(IssueKind.DEFECT, US, US, 9);
            told(IssueKind.DEFECT, US, PARTNER, 0);
            told(IssueKind.DEFECT, null, PARTNER, 9);

            assertThat(repairs.violations()).isEmpty();
        }

        @Test
        void of_security_is_proposed_even_if_its_causer_told_it() {
            told(IssueKind.SECURITY, PARTNER, PARTNER, 0);

            assertThat(only().source()).isEqualTo(ViolationSource.SECURITY_INCIDENT);
        }
    }
}
