package org.rapport.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.agreement.Aim.AT_LEAST;
import static org.rapport.agreement.Aim.AT_MOST;
import static org.rapport.agreement.MeasuringPeriod.MONTH;
import static org.rapport.agreement.MeasuringPeriod.QUARTER;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.audit.AuditInMemory;
import org.rapport.shared.EventsInMemory;
import org.rapport.shared.Ids;
import org.rapport.shared.Intake;
import org.rapport.shared.Side;

class ServiceLevelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final LocalDate END = LocalDate.of(2026, 10, 31);
    private static final List<Credit> TABLE = List.of(new Credit(99.5, 5), new Credit(99, 10), new Credit(98, 25));

    private final ServiceLevelsInMemory kept = new ServiceLevelsInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final AuditInMemory audit = new AuditInMemory();
    private final ServiceLevelRegister register = new ServiceLevelRegister(kept, audit, events);
    private final Agreement agreement = new Agreement(
            new NewAgreement(
                    Ids.next(),
                    "SLA-1",
                    AgreementKind.SERVICE_LEVEL,
                    "Support",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2027, 12, 31),
                    Renewal.NONE,
                    0,
                    90,
                    90,
                    "terms"),
            Side.US,
            TODAY);

    private static NewServiceLevel agreed(String name, double target, Aim aim, boolean quality, Credit... credits) {
        return new NewServiceLevel(
                Side.PARTNER, name, "%", target, aim, MONTH, quality, LocalDate.of(2026, 1, 1), List.of(credits));
    }

    private ServiceLevel defined(String name, boolean quality) {
        return register.define(agreement, agreed(name, 99.5, AT_LEAST, quality));
    }

    private ServiceLevel uptime() {
        return new ServiceLevel(agreement, agreed("Uptime", 99.5, AT_LEAST, false, TABLE.toArray(Credit[]::new)));
    }

    @Nested
    class The_credit_table {
        @ParameterizedTest
        @CsvSource({"100, 0", "99.5, 0", "99.49, 5", "99, 5", "98.99, 10", "98, 10", "97.99, 25", "0, 25"})
        void gives_back_more_the_worse_the_value_and_nothing_at_the_target(double value, double credit) {
            assertThat(uptime().credit(value)).isEqualTo(credit);
            assertThat(uptime().isMet(value)).isEqualTo(value >= 99.5);
        }

        @Test
        void works_upwards_for_a_ceiling() {
            ServiceLevel hours = new ServiceLevel(
                    agreement,
                    new NewServiceLevel(
                            Side.PARTNER,
                            "Answer",
                            "hours",
                            4,
                            AT_MOST,
                            QUARTER,
                            false,
                            TODAY,
                            List.of(new Credit(4, 5), new Credit(8, 20))));
            assertThat(hours.isMet(4)).isTrue();
            assertThat(hours.credit(4)).isZero();
            assertThat(hours.credit(4.1)).isEqualTo(5);
            assertThat(hours.credit(8)).isEqualTo(5);
            assertThat(hours.credit(9)).isEqualTo(20);
        }

        @Test
        void is_refused_where_it_makes_no_sense() {
            assertThatThrownBy(() -> new ServiceLevel(agreement, agreed("U", 99, AT_LEAST, false, new Credit(99.5, 5))))
                    .isInstanceOf(CreditWithoutMiss.class);
            assertThatThrownBy(() -> new ServiceLevel(agreement, agreed("U", 99, AT_LEAST, false, new Credit(98, 0))))
                    .isInstanceOf(CreditOutOfRange.class);
            assertThatThrownBy(() -> new ServiceLevel(
                            agreement, agreed("U", 99, AT_LEAST, false, new Credit(98, 10), new Credit(97, 10))))
                    .isInstanceOf(CreditsNotRising.class);
            assertThatThrownBy(() -> new ServiceLevel(
                            agreement, agreed("U", 99, AT_LEAST, false, new Credit(98, 10), new Credit(98, 20))))
                    .isInstanceOf(CreditsNotRising.class);
        }
    }

    /** Bands leave no gap and never overlap: a worse value never gives back less. */
    @Property
    void a_worse_value_never_gives_back_less(
            @ForAll @DoubleRange(min = 0, max = 100) double one,
            @ForAll @DoubleRange(min = 0, max = 100) double other) {
        double better = Math.max(one, other);
        double worse = Math.min(one, other);
        assertThat(uptime().credit(worse)).isGreaterThanOrEqualTo(uptime().credit(better));
        assertThat(uptime().credit(better) > 0).isEqualTo(!uptime().isMet(better));
    }

    @Nested
    class A_period {
        @Test
        void is_measured_once_it_is_over_and_only_once() {
            ServiceLevel level = defined("Uptime", false);
            assertThatThrownBy(() -> register.measure(level, TODAY, 99, "Ewa", TODAY))
                    .isInstanceOf(PeriodNotOver.class);
            assertThatThrownBy(() -> register.measure(level, OCTOBER.minusYears(1), 99, "Ewa", TODAY))
                    .isInstanceOf(PeriodNotOwed.class);
            register.measure(level, OCTOBER.plusDays(9), 99, "Ewa", TODAY);
            assertThatThrownBy(() -> register.measure(level, OCTOBER, 98, "Ewa", TODAY))
                    .isInstanceOf(MeasuredAlready.class);
        }

        @Test
        void is_told_when_all_that_is_owed_in_it_is_measured() {
            ServiceLevel uptime = defined("Uptime", false);
            ServiceLevel answers = defined("Answers", false);
            register.measure(uptime, OCTOBER, 99.9, "Ewa", TODAY);
            assertThat(events.fired()).isEmpty();
            register.measure(answers, OCTOBER, 90, "Ewa", TODAY);
            assertThat(events.fired()).singleElement().satisfies(fact -> {
                ServicePeriodSettled settled = (ServicePeriodSettled) fact;
                assertThat(settled.met()).isEqualTo(1);
                assertThat(settled.measured()).isEqualTo(2);
                assertThat(settled.endsOn()).isEqualTo(END);
            });
        }

        @Test
        void waits_a_month_for_what_is_missing_and_is_settled_once() {
            ServiceClosing closing = new ServiceClosing(kept, events);
            List<java.util.UUID> partners = List.of(agreement.partner());
            ServiceLevel uptime = defined("Uptime", false);
            defined("Answers", false);
            register.measure(uptime, OCTOBER, 99.9, "Ewa", TODAY);
            assertThat(closing.close(END.plusDays(ServiceClosing.PATIENCE - 1), partners))
                    .isZero();
            assertThat(closing.close(END.plusDays(ServiceClosing.PATIENCE), partners))
                    .isEqualTo(1);
            assertThat(closing.close(END.plusDays(ServiceClosing.PATIENCE), partners))
                    .isZero();
        }

        @Test
        void without_any_value_says_nothing() {
            ServiceLevel level = defined("Uptime", false);
            register.measure(level, OCTOBER, 99, "Ewa", TODAY);
            ServiceSheet sheet = ServiceSheet.of(
                    List.of(level), kept.measurements(List.of(level.id())), kept.periods(agreement.id()), TODAY);
            assertThat(sheet.periods()).hasSize(1);
            assertThat(sheet.levels().get(0).values()).hasSize(10);
            assertThat(sheet.levels().get(0).latest().isMeasured()).isTrue();
            assertThat(sheet.levels().get(0).values().get(1).isMeasured()).isFalse();
            assertThat(sheet.levels().get(0).values().get(1).credit()).isZero();
        }

        @Test
        void of_a_level_that_has_ended_is_owed_no_longer() {
            ServiceLevel level = defined("Uptime", false);
            register.end(level, LocalDate.of(2026, 9, 3));
            assertThat(level.endedOn()).isEqualTo(LocalDate.of(2026, 9, 30));
            assertThatThrownBy(() -> register.measure(level, OCTOBER, 99, "Ewa", TODAY))
                    .isInstanceOf(PeriodNotOwed.class);
            assertThatThrownBy(() -> register.end(level, TODAY)).isInstanceOf(ServiceLevelEnded.class);
        }
    }

    @Nested
    class A_correction {
        private final ServiceLevel level = defined("Uptime", false);

        @Test
        void keeps_the_old_value_beside_its_reason_and_tells_the_period_anew() {
            register.measure(level, OCTOBER, 99, "Ewa", TODAY);
            register.correct(level, OCTOBER, 99.7, "The maintenance window was counted", "Jonas", TODAY);
            assertThat(kept.measurements(level.id(), OCTOBER))
                    .extracting(ServiceMeasurement::value)
                    .containsExactly(99.0, 99.7);
            assertThat(events.fired())
                    .extracting(fact -> ((ServicePeriodSettled) fact).met())
                    .containsExactly(0, 1);
            assertThat(audit.actions()).contains("service level: value corrected");
            ServiceSheet.ValueLine line = ServiceSheet.of(
                            List.of(level), kept.measurements(List.of(level.id())), List.of(), TODAY)
                    .levels()
                    .get(0)
                    .latest();
            assertThat(line.value()).isEqualTo(99.7);
            assertThat(line.corrections())
                    .singleElement()
                    .satisfies(one -> assertThat(one.was()).isEqualTo(99));
        }

        @Test
        void needs_a_value_a_reason_and_another_number() {
            assertThatThrownBy(() -> register.correct(level, OCTOBER, 99, "x", "Ewa", TODAY))
                    .isInstanceOf(NotMeasuredYet.class);
            register.measure(level, OCTOBER, 99, "Ewa", TODAY);
            assertThatThrownBy(() -> register.correct(level, OCTOBER, 99, "x", "Ewa", TODAY))
                    .isInstanceOf(SameValueMeasured.class);
            assertThatThrownBy(() -> register.correct(level, OCTOBER, 98, " ", "Ewa", TODAY))
                    .isInstanceOf(org.rapport.shared.TextMissing.class);
            assertThatThrownBy(() -> register.correct(level, OCTOBER, 101, "x", "Ewa", TODAY))
                    .isInstanceOf(MeasuredOutOfRange.class);
        }
    }

    @Nested
    class A_quality_level {
        @Test
        void tells_its_share_itself_and_of_the_same_first_value_when_it_is_corrected() {
            ServiceLevel accepted = defined("Accepted lots", true);
            ServiceMeasurement first = register.measure(accepted, OCTOBER, 97, "Ewa", TODAY);
            register.correct(accepted, OCTOBER, 96, "One lot came back", "Ewa", TODAY);
            assertThat(events.fired())
                    .containsExactly(
                            new QualityMeasured(first.id(), agreement.partner(), Side.PARTNER, END, 0.97),
                            new QualityMeasured(first.id(), agreement.partner(), Side.PARTNER, END, 0.96));
            assertThat(kept.periods(agreement.id())).isEmpty();
        }
    }

    @Nested
    class Values_from_other_systems {
        private final ServiceLevel level = defined("Uptime", false);
        private final MeasuredIntake intake = new MeasuredIntake(
                one(agreement),
                kept,
                register,
                java.time.Clock.fixed(
                        TODAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC), java.time.ZoneOffset.UTC));

        private MeasuredFacts told(double value, String reason) {
            return new MeasuredFacts(agreement.partner(), "SLA-1", level.name(), OCTOBER.plusDays(4), value, reason);
        }

        @Test
        void are_taken_once_and_change_nothing_the_second_time() {
            assertThat(intake.check(List.of(told(99, null))).get(0).taken()).isEqualTo(Intake.Taken.NEW);
            assertThat(kept.measurements(level.id(), OCTOBER)).isEmpty();
            assertThat(intake.take(List.of(told(99, null), told(99, null)), "Ewa"))
                    .extracting(Intake::taken)
                    .containsExactly(Intake.Taken.NEW, Intake.Taken.UNCHANGED);
        }

        @Test
        void correct_what_is_on_record_only_with_a_reason() {
            intake.take(List.of(told(99, null)), "Ewa");
            assertThat(intake.check(List.of(told(98, null))).get(0).refusal()).isInstanceOf(MeasuredAlready.class);
            assertThat(intake.take(List.of(told(98, "Recounted")), "Ewa").get(0).taken())
                    .isEqualTo(Intake.Taken.ADDED_TO);
            assertThat(kept.measurements(level.id(), OCTOBER)).hasSize(2);
        }

        @Test
        void of_a_service_level_nobody_agreed_on_are_refused() {
            MeasuredFacts unknown = new MeasuredFacts(agreement.partner(), "SLA-1", "Nothing", OCTOBER, 99, null);
            assertThat(intake.check(List.of(unknown)).get(0).refusal()).isInstanceOf(org.rapport.shared.NotFound.class);
        }
    }

    private static Agreements one(Agreement agreement) {
        return (Agreements) java.lang.reflect.Proxy.newProxyInstance(
                Agreements.class.getClassLoader(), new Class<?>[] {Agreements.class}, (self, method, arguments) -> {
                    if (method.getName().equals("withReference")) {
                        return java.util.Optional.of(agreement);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
