package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.report.AlertRule.AGREEMENT_END;
import static org.rapport.report.AlertRule.NOTICE_DAY;
import static org.rapport.report.ChosenRulesInMemory.usual;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.agreement.Agreement;
import org.rapport.agreement.AgreementKind;
import org.rapport.agreement.AgreementStatus;
import org.rapport.agreement.Agreements;
import org.rapport.agreement.NewAgreement;
import org.rapport.agreement.Renewal;
import org.rapport.shared.Ids;

/** What users of other systems complain of about contracts and renewals (field.md, 11 to 15), and that we do not have it. */
class RenewalRulesTest {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2024, 12, 31);

    private static Agreement agreement(Renewal renewal, int months, int notice) {
        Agreement agreement = new Agreement(
                new NewAgreement(
                        Ids.next(),
                        "AG-1",
                        AgreementKind.CONTRACT,
                        "Support",
                        FROM,
                        UNTIL,
                        renewal,
                        renewal == Renewal.NONE ? 0 : months,
                        notice,
                        notice,
                        "terms"),
                US,
                FROM);
        agreement.confirm(1, US, "Ewa", FROM);
        agreement.confirm(1, PARTNER, "Annelies", FROM);
        return agreement;
    }

    private static List<Alert.Cause> causes(Agreement agreement, LocalDate day) {
        Agreements one = (Agreements) Proxy.newProxyInstance(
                Agreements.class.getClassLoader(),
                new Class<?>[] {Agreements.class},
                (self, method, arguments) -> List.of(agreement));
        return new NoticeCauses(one)
                .causes(List.of(agreement.partner()), usual(day)).stream()
                        .filter(cause -> cause.side() == US)
                        .toList();
    }

    private static Stream<LocalDate> nights(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1));
    }

    @Nested
    class Glpi_computed_the_notice_on_the_original_end {
        private final Agreement yearly = agreement(Renewal.TACIT, 12, 90);

        @Test
        void here_it_counts_back_from_the_current_end_in_the_second_and_third_term() {
            assertThat(yearly.noticeDay(US, LocalDate.of(2025, 6, 1))).isEqualTo(LocalDate.of(2025, 10, 2));
            assertThat(yearly.noticeDay(US, LocalDate.of(2026, 6, 1))).isEqualTo(LocalDate.of(2026, 10, 2));
        }

        @Test
        void here_it_is_the_same_whether_the_renewals_were_written_down_or_not() {
            Agreement written = agreement(Renewal.TACIT, 12, 90);
            written.renewTacitly(LocalDate.of(2026, 6, 1));
            assertThat(written.noticeDay(US, LocalDate.of(2026, 6, 1)))
                    .isEqualTo(yearly.noticeDay(US, LocalDate.of(2026, 6, 1)));
        }

        @Test
        void here_the_first_term_and_the_renewal_term_may_differ() {
            Agreement monthly = agreement(Renewal.TACIT, 1, 15);
            assertThat(monthly.endsOn(LocalDate.of(2024, 6, 1))).isEqualTo(UNTIL);
            assertThat(monthly.endsOn(LocalDate.of(2025, 2, 10))).isEqualTo(LocalDate.of(2025, 2, 28));
            assertThat(monthly.noticeDay(US, LocalDate.of(2025, 2, 10))).isEqualTo(LocalDate.of(2025, 2, 13));
        }

        @Test
        void here_an_express_renewal_needs_both_sides_and_counts_from_the_new_end() {
            Agreement express = agreement(Renewal.EXPRESS, 12, 90);
            assertThat(express.status(LocalDate.of(2025, 1, 1))).isEqualTo(AgreementStatus.ENDED);
            express.renew(LocalDate.of(2024, 11, 1));
            assertThat(express.noticeDay(US, LocalDate.of(2025, 6, 1))).isEqualTo(LocalDate.of(2025, 10, 2));
        }

        @Test
        void here_a_notice_stops_the_renewals() {
            yearly.giveNotice(US, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 1));
            assertThat(yearly.endsOn(LocalDate.of(2027, 1, 1))).isEqualTo(LocalDate.of(2025, 12, 31));
            assertThat(yearly.status(LocalDate.of(2026, 1, 1))).isEqualTo(AgreementStatus.ENDED);
        }
    }

    @Nested
    class Others_never_warned_again_after_the_dates_had_changed {
        @Test
        void here_each_term_has_a_warning_of_its_own() {
            Agreement yearly = agreement(Renewal.TACIT, 12, 90);
            Alert.Cause first = causes(yearly, LocalDate.of(2024, 9, 1)).get(0);
            Alert.Cause second = causes(yearly, LocalDate.of(2025, 9, 1)).get(0);
            Alert sent = new Alert(first, LocalDate.of(2024, 9, 1));
            assertThat(sent.isFor(second)).isFalse();
            assertThat(second.about()).isEqualTo(LocalDate.of(2025, 10, 2));
        }

        @Test
        void here_a_renewal_on_the_way_takes_the_old_warning_away_and_brings_a_new_one() {
            Agreement express = agreement(Renewal.EXPRESS, 12, 90);
            LocalDate night = LocalDate.of(2024, 9, 1);
            assertThat(causes(express, night)).hasSize(1);
            express.renew(night);
            assertThat(causes(express, night)).isEmpty();
            assertThat(causes(express, night.plusYears(1))).hasSize(1);
        }
    }

    @Nested
    class Others_warn_on_one_exact_day_and_a_missed_night_loses_it {
        @Test
        void here_every_night_of_the_two_months_before_sees_it() {
            Agreement yearly = agreement(Renewal.TACIT, 12, 90);
            LocalDate notice = LocalDate.of(2024, 10, 2);
            assertThat(nights(notice.minusDays(60), notice.minusDays(1)))
                    .allMatch(night -> causes(yearly, night).size() == 1);
            assertThat(causes(yearly, notice.minusDays(61))).isEmpty();
        }

        @Test
        void here_the_same_warning_is_one_however_many_nights_see_it() {
            Agreement yearly = agreement(Renewal.TACIT, 12, 90);
            Alert raised = new Alert(causes(yearly, LocalDate.of(2024, 9, 1)).get(0), LocalDate.of(2024, 9, 1));
            assertThat(nights(LocalDate.of(2024, 9, 2), LocalDate.of(2024, 10, 1)))
                    .allMatch(night -> raised.isFor(causes(yearly, night).get(0)));
        }
    }

    @Nested
    class Others_gave_no_warning_before_the_end_at_all {
        @Test
        void here_what_simply_ends_is_told_even_without_days_of_notice() {
            Agreement fixed = agreement(Renewal.NONE, 0, 0);
            assertThat(causes(fixed, UNTIL.minusDays(30)))
                    .singleElement()
                    .satisfies(cause -> assertThat(cause.rule()).isEqualTo(AGREEMENT_END));
        }

        @Test
        void here_the_end_is_told_once_the_notice_day_has_passed() {
            Agreement express = agreement(Renewal.EXPRESS, 12, 90);
            assertThat(causes(express, UNTIL.minusDays(100)))
                    .extracting(Alert.Cause::rule)
                    .containsExactly(NOTICE_DAY);
            assertThat(causes(express, UNTIL.minusDays(45)))
                    .extracting(Alert.Cause::rule)
                    .containsExactly(AGREEMENT_END);
        }

        @Test
        void here_an_agreement_under_notice_is_told_to_end() {
            Agreement yearly = agreement(Renewal.TACIT, 12, 90);
            yearly.giveNotice(PARTNER, LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 1));
            assertThat(causes(yearly, LocalDate.of(2024, 9, 15))).isEmpty();
            assertThat(causes(yearly, UNTIL.minusDays(20)))
                    .extracting(Alert.Cause::about)
                    .containsExactly(UNTIL);
        }

        @Test
        void here_what_goes_on_by_itself_is_told_before_it_does_even_without_days_of_notice() {
            Agreement yearly = agreement(Renewal.TACIT, 12, 0);
            assertThat(causes(yearly, UNTIL.minusDays(20)))
                    .extracting(Alert.Cause::rule)
                    .containsExactly(NOTICE_DAY);
        }

        @Test
        void here_a_draft_and_what_has_ended_are_not_told() {
            Agreement ended = agreement(Renewal.NONE, 0, 90);
            assertThat(causes(ended, UNTIL)).isEmpty();
            assertThat(causes(ended, UNTIL.plusDays(1))).isEmpty();
        }
    }

    /** However long the terms, the notice day lies in the current term's shadow and moves on with every term. */
    @Property
    void the_notice_day_is_always_the_agreed_days_before_the_end_of_the_term_of_the_day(
            @ForAll @IntRange(min = 1, max = 36) int months,
            @ForAll @IntRange(min = 0, max = 200) int notice,
            @ForAll @IntRange(min = 0, max = 3000) int later) {
        Agreement going = agreement(Renewal.TACIT, months, notice);
        LocalDate day = FROM.plusDays(later);
        LocalDate end = going.endsOn(day);
        assertThat(end).isAfterOrEqualTo(day);
        assertThat(going.noticeDay(US, day)).isEqualTo(end.minusDays(notice));
        assertThat(going.endsOn(end)).isEqualTo(end);
        assertThat(going.endsOn(end.plusDays(1))).isAfter(end);
    }
}
