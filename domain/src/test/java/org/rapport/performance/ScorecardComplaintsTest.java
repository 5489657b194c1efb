package org.rapport.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.performance.PerformanceFixture.TODAY;
import static org.rapport.performance.PerformanceFixture.asking;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapport.agreement.ServiceLevel;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.Recording;
import org.rapport.identity.Role;
import org.rapport.partner.PartnerKind;
import org.rapport.shared.Side;

/** What users of other systems complain of in scorecards, each shown not to be so here. */
class ScorecardComplaintsTest {
    private static final LocalDate Q2 = LocalDate.of(2026, 5, 15);
    private static final LocalDate Q3 = LocalDate.of(2026, 8, 14);
    private static final LocalDate AFTER_Q3 = LocalDate.of(2026, 10, 1);
    private static final String KEPT = "100 * promisesKept / promisesDue";

    private final PerformanceFixture house = new PerformanceFixture(asking(KEPT));

    private CardRow card(Side side, String period) {
        return house.view(side, TODAY).closed().stream()
                .filter(card -> card.period().equals(period))
                .findFirst()
                .orElseThrow();
    }

    /** frappe/erpnext 31597. */
    @Test
    void complaint_1_a_period_without_any_transaction_gets_no_score() {
        house.kept(PARTNER, Q2);
        house.night(AFTER_Q3);
        assertThat(card(PARTNER, "2026-Q2").score()).isEqualTo(100);
        assertThat(card(PARTNER, "2026-Q3").score()).isNull();
        assertThat(card(PARTNER, "2026-Q3").standing()).isNull();
        assertThat(card(PARTNER, "2026-Q3").criteria().get(0).lack()).isEqualTo(Lack.MISSING);
    }

    /** frappe/erpnext 58703, 58706. */
    @Test
    @Timeout(5)
    void complaint_2_a_partner_entered_on_the_last_day_of_a_month_ends_no_loop() {
        for (PeriodLength length : PeriodLength.values()) {
            for (LocalDate last :
                    List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 2, 28), LocalDate.of(2024, 2, 29))) {
                PerformanceFixture fresh = new PerformanceFixture(asking(KEPT, 1, length));
                fresh.kept(PARTNER, last);
                assertThat(fresh.night(last)).isPositive();
                fresh.night(last.plusDays(1));
                assertThat(fresh.night(last.plusDays(1))).isZero();
                assertThat(fresh.score(last)).isEqualTo(100);
            }
        }
    }

    /** frappe/erpnext 41728, 41710. */
    @Test
    void complaint_3_days_promised_by_days_needed_and_shares_of_delay_and_defect_can_be_said() {
        house.done(PARTNER, Q3, Q3.plusDays(30));
        house.kept(PARTNER, Q3);
        Map<String, Measured> values = house.values(PARTNER, PeriodLength.QUARTER.containing(Q3));
        Set<String> known = house.variables.names();
        Formula speed = Formula.of("100 * daysPromised / daysNeeded", known);
        Formula delay = Formula.of("100 * (1 - promisesLate / promisesDue)", known);
        Formula defect = Formula.of("100 * (1 - (1 - shareDelivered))", known);
        assertThat(speed.over(values, 1).points()).isCloseTo(66.67, within(0.01));
        assertThat(delay.over(values, 1).points()).isEqualTo(50);
        assertThat(defect.over(values, 1).points()).isEqualTo(100);
    }

    /** frappe/erpnext 41728: very poor for all suppliers; 16308, 16468, 22064: it never worked, the evaluation yields nothing. */
    @Test
    void complaint_4_a_month_with_kept_promises_yields_a_good_card_without_anything_to_set_up() {
        PerformanceFixture monthly = new PerformanceFixture(asking(KEPT, 1, PeriodLength.MONTH));
        monthly.kept(PARTNER, LocalDate.of(2026, 10, 9));
        assertThat(monthly.night(LocalDate.of(2026, 11, 1))).isEqualTo(2);
        CardRow card = monthly.view(PARTNER, TODAY).closed().get(0);
        assertThat(card.period()).isEqualTo("2026-10");
        assertThat(card.standing()).isEqualTo("Good");
    }

    /** frappe/erpnext 37195 (all party types, back-testing, external data), 50843 (own variables). */
    @Test
    void complaint_5_every_kind_of_partner_has_a_template_that_is_tried_on_the_past_before_it_counts() {
        house.done(PARTNER, Q2, Q2.plusDays(9));
        house.kept(PARTNER, Q3);
        Template strict = asking("100 - 10 * MAX(0, medianDaysLate)");
        List<CardRow> past = house.templates(Role.ADMINISTRATOR)
                .tryOut(strict, house.partner)
                .get(PARTNER);
        assertThat(past).extracting(CardRow::period).startsWith("2026-Q4", "2026-Q3", "2026-Q2");
        assertThat(past).extracting(CardRow::score).startsWith(null, 100.0, 10.0);
        assertThat(house.shelf.ofPartner(house.partner)).isEmpty();
    }

    /** frappe/erpnext 50843: an own figure without writing an app. */
    @Test
    void complaint_5_whatever_a_house_agrees_to_measure_is_a_variable_by_its_own_name() {
        ServiceLevel calls = house.level(PARTNER, "Answered in time", "%");
        house.measured(calls, LocalDate.of(2026, 7, 1), 92);
        house.measured(calls, Q3, 60);
        house.levelRegister.correct(calls, Q3, 96, "two queues were counted twice", "Ewa", TODAY);
        Template own = asking("level_answered_in_time");
        assertThat(house.variables.all()).contains(new Variable("level_answered_in_time", "Answered in time, %"));
        Map<Side, List<CardRow>> past = house.templates(Role.ADMINISTRATOR).tryOut(own, house.partner);
        assertThat(past.get(PARTNER)).extracting(CardRow::score).startsWith(null, 94.0, null);
        assertThat(past.get(US)).extracting(CardRow::score).containsOnlyNulls();
        assertThat(house.templates(Role.ADMINISTRATOR).publish(own, "we measure it ourselves"))
                .isEqualTo(2);
    }

    /** frappe/erpnext 36269. */
    @Test
    void complaint_5_the_templates_as_delivered_warn_without_being_told_to() throws Exception {
        String sql = new String(getClass()
                .getResourceAsStream("/db/migration/V017__performance.sql")
                .readAllBytes());
        for (PartnerKind kind : PartnerKind.values()) {
            String line = sql.lines()
                    .filter(one -> one.strip().startsWith("('" + kind + "', 1"))
                    .findFirst()
                    .orElseThrow();
            String json = line.substring(line.indexOf("'{") + 1, line.lastIndexOf("}'") + 1);
            Template delivered = Template.parse(kind, 1, json);
            delivered.requireKnown(house.variables.names());
            assertThat(delivered.standings().of(60).demands(Consequence.WARN)).isTrue();
            assertThat(delivered.standings().of(80).consequences()).isEmpty();
        }
    }

    /** odoo 58653: no data is not 100 %; delivered on the promised day is not late by the hour. */
    @Test
    void complaint_6_no_data_is_not_100_and_the_promised_day_lasts_until_its_evening() {
        assertThat(house.score(TODAY)).isNull();
        house.done(PARTNER, LocalDate.of(2026, 10, 20), LocalDate.of(2026, 10, 20));
        assertThat(house.score(TODAY)).isEqualTo(100);
    }

    /** odoo 219691 (rates of 200 %), 225529 (two screens, two rates), 128426 (0 % shown as no data). */
    @Test
    void complaint_7_over_delivery_is_100_and_0_is_a_score_and_all_screens_read_one_computation() {
        PerformanceFixture generous = new PerformanceFixture(asking("200 * shareDelivered"));
        generous.kept(PARTNER, Q3);
        generous.night(AFTER_Q3);
        assertThat(generous.view(PARTNER, TODAY).newest().score()).isEqualTo(100);
        house.promise(PARTNER, Q3);
        house.night(AFTER_Q3);
        assertThat(card(PARTNER, "2026-Q3").score()).isZero();
        assertThat(card(PARTNER, "2026-Q3").standing()).isEqualTo("Failing");
        assertThat(house.as(Role.MANAGER).of(house.partner, TODAY).get(PARTNER)).isEqualTo(house.view(PARTNER, TODAY));
    }

    /** odoo 217364, OCA purchase-workflow 2338, erpnext 6701, open-msupply 9429. */
    @Test
    void complaint_8_a_day_moved_afterwards_neither_mends_the_rate_nor_loses_the_first_day() {
        Commitment late = house.promise(PARTNER, Q3);
        PerformanceFixture.moved(late, Q3.plusDays(1), Q3.plusDays(20));
        late.fulfil(Q3.plusDays(20), 1, new Recording("Ewa", PARTNER, TODAY));
        house.night(AFTER_Q3);
        assertThat(card(PARTNER, "2026-Q3").score()).isZero();
        assertThat(late.firstDueOn()).isEqualTo(Q3);
        assertThat(house.values(PARTNER, PeriodLength.QUARTER.containing(Q3)).get("surprises"))
                .isEqualTo(new Measured(1.0, 1));
    }

    /** axelor 16740. */
    @Test
    void complaint_9_the_day_of_delivery_counts_and_not_the_day_it_was_typed_in() {
        LocalDate due = LocalDate.of(2026, 9, 25);
        Commitment one = house.promise(PARTNER, due);
        one.fulfil(due, 1, new Recording("Ewa", US, TODAY, TODAY));
        house.night(AFTER_Q3);
        assertThat(card(PARTNER, "2026-Q3").score()).isEqualTo(100);
    }

    /** MicrosoftDocs/dynamics-365 4444. */
    @Test
    void complaint_10_each_figure_shows_its_formula_its_variables_and_how_much_they_rest_on() {
        house.kept(PARTNER, Q3);
        house.done(PARTNER, Q3, Q3.plusDays(3));
        house.night(AFTER_Q3);
        CriterionResult opened = card(PARTNER, "2026-Q3").criteria().get(0);
        assertThat(opened.formula()).isEqualTo(KEPT);
        assertThat(opened.points()).isEqualTo(50);
        assertThat(opened.values())
                .containsExactly(
                        new CriterionResult.Value("promisesDue", 2.0, 2),
                        new CriterionResult.Value("promisesKept", 1.0, 2));
    }

    @Test
    void a_template_that_names_what_nothing_measures_is_refused_before_it_counts() {
        assertThatThrownBy(() -> house.templates(Role.ADMINISTRATOR).publish(asking("100 * promiseKept"), "new"))
                .isInstanceOf(VariableUnknown.class);
    }
}
