package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.report.AlertRule.SERVICE_MISSED;
import static org.rapport.report.AlertRule.SERVICE_UNMEASURED;
import static org.rapport.report.ChosenRulesInMemory.usual;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.agreement.Agreement;
import org.rapport.agreement.AgreementKind;
import org.rapport.agreement.AgreementsInMemory;
import org.rapport.agreement.Aim;
import org.rapport.agreement.MeasuringPeriod;
import org.rapport.agreement.NewAgreement;
import org.rapport.agreement.NewServiceLevel;
import org.rapport.agreement.Renewal;
import org.rapport.agreement.ServiceLevel;
import org.rapport.agreement.ServiceLevelsInMemory;
import org.rapport.agreement.ServiceMeasurement;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;

class ServiceCausesTest {
    private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 30);
    private static final LocalDate MEASURED = LocalDate.of(2026, 10, 5);

    private final AgreementsInMemory agreements = new AgreementsInMemory();
    private final ServiceLevelsInMemory levels = new ServiceLevelsInMemory();
    private final ServiceCauses causes = new ServiceCauses(levels, agreements);
    private final Agreement agreement = new Agreement(
            new NewAgreement(
                    Ids.next(),
                    "SLA-1",
                    AgreementKind.SERVICE_LEVEL,
                    "Support",
                    FROM,
                    LocalDate.of(2026, 12, 31),
                    Renewal.NONE,
                    0,
                    0,
                    0,
                    "terms"),
            Side.US,
            FROM);
    private ServiceLevel uptime;

    @BeforeEach
    void an_agreed_uptime() {
        agreement.confirm(1, Side.US, "Ewa", FROM);
        agreement.confirm(1, Side.PARTNER, "Annelies", FROM);
        agreements.add(agreement);
        uptime = level(false);
    }

    private ServiceLevel level(boolean quality) {
        ServiceLevel level = new ServiceLevel(
                agreement,
                new NewServiceLevel(
                        Side.PARTNER,
                        quality ? "Accepted" : "Uptime",
                        "%",
                        99,
                        Aim.AT_LEAST,
                        MeasuringPeriod.MONTH,
                        quality,
                        FROM,
                        List.of()));
        levels.add(level);
        return level;
    }

    private List<AlertRule> on(LocalDate day) {
        return causes.causes(List.of(agreement.partner()), usual(day)).stream()
                .map(Alert.Cause::rule)
                .toList();
    }

    private ServiceMeasurement measured(double value) {
        ServiceMeasurement first = uptime.measure(SEPTEMBER, value, "Ewa", MEASURED);
        levels.add(first);
        return first;
    }

    @Test
    void a_missed_target_is_told_for_two_months_after_its_period() {
        measured(98);
        assertThat(on(MEASURED)).containsExactly(SERVICE_MISSED);
        assertThat(on(SEPTEMBER.plusDays(59))).contains(SERVICE_MISSED);
        assertThat(on(SEPTEMBER.plusDays(60))).doesNotContain(SERVICE_MISSED);
        assertThat(on(MEASURED.minusDays(1))).isEmpty();
    }

    @Test
    void a_target_that_was_met_or_corrected_to_be_is_not_told() {
        ServiceMeasurement wrong = measured(98);
        levels.add(uptime.correct(wrong, 99.5, "A typing error", "Ewa", MEASURED));
        assertThat(on(MEASURED)).isEmpty();
    }

    @Test
    void a_period_that_nobody_has_measured_is_told_from_a_week_after_its_end() {
        assertThat(on(SEPTEMBER.plusDays(7))).isEmpty();
        assertThat(on(SEPTEMBER.plusDays(8))).containsExactly(SERVICE_UNMEASURED);
        assertThat(on(SEPTEMBER.plusDays(30))).containsExactly(SERVICE_UNMEASURED);
    }

    @Test
    void nobody_waits_for_a_value_that_people_do_not_measure_or_that_is_owed_no_more() {
        uptime.end(FROM);
        level(true);
        assertThat(on(SEPTEMBER.plusDays(8))).containsExactly(SERVICE_UNMEASURED);
        assertThat(on(SEPTEMBER.plusDays(45))).isEmpty();
    }
}
