package org.rapport.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.performance.PerformanceFixture.TODAY;
import static org.rapport.performance.PerformanceFixture.asking;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.identity.Role;

class ScorecardClosingTest {
    private static final LocalDate Q2 = LocalDate.of(2026, 5, 15);
    private static final LocalDate Q3 = LocalDate.of(2026, 8, 14);
    private static final LocalDate AFTER_Q2 = LocalDate.of(2026, 7, 1);
    private static final LocalDate AFTER_Q3 = LocalDate.of(2026, 10, 1);

    private final PerformanceFixture house = new PerformanceFixture(asking("100 * promisesKept / promisesDue"));

    @Nested
    class A_period_that_has_ended {
        @Test
        void is_closed_by_the_night_after_its_last_day() {
            house.kept(PARTNER, Q3);
            assertThat(house.night(AFTER_Q3.minusDays(1))).isEqualTo(2);
            assertThat(house.shelf.ofPartner(house.partner))
                    .extracting(card -> card.period().name())
                    .containsOnly("2026-Q2");
            assertThat(house.night(AFTER_Q3)).isEqualTo(2);
        }

        @Test
        void is_closed_once_however_often_the_night_is_run() {
            house.kept(PARTNER, Q3);
            house.night(AFTER_Q3);
            assertThat(house.night(AFTER_Q3)).isZero();
            assertThat(house.night(AFTER_Q3.plusDays(1))).isZero();
        }

        @Test
        void is_counted_by_the_night_that_closed_it_however_often_that_is_run() {
            house.kept(PARTNER, Q3);
            int closed = house.night(AFTER_Q3);
            house.night(AFTER_Q3);
            assertThat(house.shelf.closedBy(AFTER_Q3)).isEqualTo(closed);
            assertThat(house.shelf.closedBy(AFTER_Q3.plusDays(1))).isZero();
        }

        @Test
        void is_closed_by_a_later_night_where_one_was_missed() {
            house.kept(PARTNER, Q2);
            house.kept(PARTNER, Q3);
            house.night(AFTER_Q2);
            assertThat(house.night(TODAY)).isEqualTo(2);
            assertThat(house.view(PARTNER, TODAY).closed())
                    .extracting(CardRow::period)
                    .containsExactly("2026-Q3", "2026-Q2");
        }

        @Test
        void judges_a_promise_for_its_last_day_on_the_day_after() {
            house.promise(PARTNER, LocalDate.of(2026, 9, 30));
            house.night(AFTER_Q3);
            assertThat(house.view(PARTNER, TODAY).newest().score()).isZero();
        }
    }

    @Nested
    class A_standing {
        @Test
        void that_is_new_brings_its_consequences_once() {
            house.promise(PARTNER, Q3);
            house.night(AFTER_Q3);
            house.night(AFTER_Q3.plusDays(1));
            assertThat(house.events.fired()).hasSize(1);
            assertThat(house.plans.ofPartner(house.partner)).singleElement().satisfies(plan -> {
                assertThat(plan.side()).isEqualTo(PARTNER);
                assertThat(plan.standing()).isEqualTo("Failing");
            });
            assertThat(house.audit.actions())
                    .containsExactly("standing: changed for PARTNER", "improvement plan: opened for PARTNER");
        }

        @Test
        void that_stays_brings_nothing_more() {
            house.promise(PARTNER, Q2);
            house.promise(PARTNER, Q3);
            house.night(AFTER_Q2);
            house.night(AFTER_Q3);
            assertThat(house.events.fired()).hasSize(1);
            assertThat(house.plans.ofPartner(house.partner)).hasSize(1);
        }

        @Test
        void that_changes_is_told_with_the_one_before() {
            house.promise(PARTNER, Q2);
            house.kept(PARTNER, Q3);
            house.night(AFTER_Q2);
            house.night(AFTER_Q3);
            assertThat(house.shelf.changes(house.partner))
                    .extracting(StandingChange::before, StandingChange::after)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(null, "Failing"),
                            org.assertj.core.groups.Tuple.tuple("Failing", "Good"));
        }

        @Test
        void stays_in_force_over_a_period_without_evidence() {
            house.promise(PARTNER, Q2);
            house.night(AFTER_Q2);
            house.night(AFTER_Q3);
            assertThat(house.view(PARTNER, TODAY).standing()).isEqualTo("Failing");
            assertThat(house.gate().reasonForApproval(house.partner)).contains("Failing");
        }

        @Test
        void of_ours_asks_for_no_approval_of_agreements_with_the_partner() {
            house.promise(US, Q3);
            house.night(AFTER_Q3);
            assertThat(house.view(US, TODAY).standing()).isEqualTo("Failing");
            assertThat(house.gate().reasonForApproval(house.partner)).isEmpty();
        }
    }

    @Nested
    class A_closed_period {
        @Test
        void is_not_rewritten_by_what_is_recorded_later_but_says_that_it_would_differ() {
            house.promise(PARTNER, Q3);
            house.night(AFTER_Q3);
            house.kept(PARTNER, Q3);
            house.night(TODAY);
            CardRow card = house.view(PARTNER, TODAY).newest();
            assertThat(card.score()).isZero();
            assertThat(card.drifted()).isTrue();
            assertThat(card.today()).isEqualTo(50);
        }

        @Test
        void is_corrected_by_another_card_with_the_difference_and_its_cause() {
            house.promise(PARTNER, Q3);
            house.night(AFTER_Q3);
            house.kept(PARTNER, Q3);
            house.as(Role.ADMINISTRATOR).correct(house.partner, PARTNER, "2026-Q3", "A delivery note came late.");
            PerformanceView view = house.view(PARTNER, TODAY);
            assertThat(view.newest().number()).isEqualTo(2);
            assertThat(view.newest().difference()).isEqualTo(50);
            assertThat(view.newest().cause()).isEqualTo("A delivery note came late.");
            assertThat(view.corrected()).extracting(CardRow::score).containsExactly(0.0);
            assertThat(house.audit.actions()).contains("scorecard: corrected for PARTNER");
            assertThat(view.standing()).isEqualTo("Weak");
        }

        @Test
        void whose_facts_are_as_they_were_is_not_corrected() {
            house.promise(PARTNER, Q3);
            house.night(AFTER_Q3);
            PerformanceService service = house.as(Role.ADMINISTRATOR);
            assertThatThrownBy(() -> service.correct(house.partner, PARTNER, "2026-Q3", "no reason"))
                    .isInstanceOf(NothingToCorrect.class);
        }
    }

    @Test
    void a_new_version_leaves_the_running_period_to_the_old_one() {
        house.templates(Role.ADMINISTRATOR).publish(asking("100 * onTimeShare"), "Fairer to early birds");
        assertThat(house.view(PARTNER, TODAY).template().version()).isEqualTo(1);
        assertThat(house.view(PARTNER, LocalDate.of(2027, 1, 1)).template().version())
                .isEqualTo(2);
        assertThat(house.audit.actions()).containsExactly("scorecard template: published for CLIENT");
    }
}
