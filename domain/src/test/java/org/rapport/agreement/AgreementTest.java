package org.rapport.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapport.shared.Ids;
import org.rapport.shared.NotFound;

class AgreementTest {
    private static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Nested
    class A_draft {
        private final Agreement draft = agreement(Renewal.TACIT);

        @Test
        void binds_nobody_until_both_sides_have_confirmed_it() {
            assertThat(draft.status(TODAY)).isEqualTo(AgreementStatus.DRAFT);
            assertThat(draft.confirm(1, US, "Ewa", TODAY)).isFalse();
            assertThat(draft.status(TODAY)).isEqualTo(AgreementStatus.DRAFT);
            assertThat(draft.confirm(1, PARTNER, "Annelies", TODAY)).isTrue();
            assertThat(draft.status(TODAY)).isEqualTo(AgreementStatus.IN_FORCE);
        }

        @Test
        void is_confirmed_once_by_each_side() {
            draft.confirm(1, US, "Ewa", TODAY);
            assertThatThrownBy(() -> draft.confirm(1, US, "Jonas", TODAY)).isInstanceOf(ConfirmedAlready.class);
            assertThatThrownBy(() -> draft.confirm(2, US, "Jonas", TODAY)).isInstanceOf(NotFound.class);
        }

        @Test
        void does_not_renew_itself() {
            assertThat(draft.endsOn(UNTIL.plusYears(3))).isEqualTo(UNTIL);
        }

        @Test
        void must_not_end_before_it_begins_and_must_say_how_it_renews() {
            assertThatThrownBy(() -> agreement(UNTIL, FROM, Renewal.NONE, 0))
                    .isInstanceOf(TermEndsBeforeItStarts.class);
            assertThatThrownBy(() -> agreement(FROM, UNTIL, Renewal.TACIT, 0)).isInstanceOf(RenewalMonthsMissing.class);
        }
    }

    @Nested
    class An_amendment {
        private final Agreement agreement = confirmed(Renewal.NONE);
        private final LocalDate effective = TODAY.plusDays(10);

        @Test
        void replaces_the_version_before_it_on_its_day_once_confirmed() {
            int number =
                    agreement.amend("two terminals", PARTNER, effective, TODAY).number();
            assertThat(agreement.inForce(effective).orElseThrow().number()).isEqualTo(1);
            agreement.confirm(number, US, "Ewa", TODAY);
            agreement.confirm(number, PARTNER, "Annelies", TODAY);
            assertThat(agreement.inForce(effective.minusDays(1)).orElseThrow().number())
                    .isEqualTo(1);
            assertThat(agreement.inForce(effective).orElseThrow().number()).isEqualTo(2);
        }

        @Test
        void comes_too_late_for_what_has_ended() {
            assertThatThrownBy(() -> agreement.amend("x", US, UNTIL.plusDays(2), UNTIL.plusDays(1)))
                    .isInstanceOf(AgreementEnded.class);
        }
    }

    @Nested
    class Notice_days {
        private final Agreement agreement = confirmed(Renewal.TACIT);

        @Test
        void count_back_from_the_end_for_each_side() {
            assertThat(agreement.noticeDay(US, TODAY)).isEqualTo(LocalDate.of(2026, 12, 31));
            assertThat(agreement.noticeDay(PARTNER, TODAY)).isEqualTo(LocalDate.of(2027, 3, 1));
        }

        @Test
        void count_back_from_the_current_end_after_a_renewal_by_itself() {
            LocalDate nextYear = UNTIL.plusDays(1);
            assertThat(agreement.endsOn(nextYear)).isEqualTo(LocalDate.of(2028, 3, 31));
            assertThat(agreement.noticeDay(US, nextYear)).isEqualTo(LocalDate.of(2028, 1, 1));
        }

        @Test
        void count_back_from_the_current_end_after_an_agreed_renewal() {
            agreement.renew(TODAY);
            assertThat(agreement.noticeDay(US, TODAY)).isEqualTo(LocalDate.of(2028, 1, 1));
        }

        @Test
        void are_the_last_on_which_notice_counts() {
            LocalDate last = LocalDate.of(2026, 12, 31);
            LocalDate late = last.plusDays(1);
            assertThatThrownBy(() -> agreement.giveNotice(US, late, late)).isInstanceOf(NoticeTooLate.class);
            agreement.giveNotice(US, last, last);
            assertThat(agreement.status(last)).isEqualTo(AgreementStatus.UNDER_NOTICE);
            assertThat(agreement.endsOn(UNTIL.plusYears(5))).isEqualTo(UNTIL);
            assertThat(agreement.status(UNTIL)).isEqualTo(AgreementStatus.UNDER_NOTICE);
            assertThat(agreement.status(UNTIL.plusDays(1))).isEqualTo(AgreementStatus.ENDED);
        }

        @Test
        void in_a_later_term_end_that_term() {
            LocalDate inSecondTerm = UNTIL.plusDays(30);
            agreement.giveNotice(PARTNER, inSecondTerm, inSecondTerm);
            assertThat(agreement.endsOn(UNTIL.plusYears(5))).isEqualTo(LocalDate.of(2028, 3, 31));
            assertThat(agreement.renewals()).hasSize(1).allMatch(AgreementRenewal::tacit);
        }

        @Test
        void let_notice_be_given_once_and_not_in_the_future() {
            assertThatThrownBy(() -> agreement.giveNotice(US, TODAY.plusDays(1), TODAY))
                    .isInstanceOf(NoticeInFuture.class);
            agreement.giveNotice(US, TODAY, TODAY);
            assertThatThrownBy(() -> agreement.giveNotice(PARTNER, TODAY, TODAY))
                    .isInstanceOf(NoticeAlreadyGiven.class);
        }
    }

    @Nested
    class A_renewal {
        @Test
        void by_itself_is_written_down_once() {
            Agreement agreement = confirmed(Renewal.TACIT);
            LocalDate inThirdTerm = UNTIL.plusYears(1).plusDays(1);
            assertThat(agreement.renewTacitly(inThirdTerm)).hasSize(2);
            assertThat(agreement.renewTacitly(inThirdTerm)).isEmpty();
            assertThat(agreement.validUntil()).isEqualTo(LocalDate.of(2029, 3, 31));
        }

        @Test
        void does_not_shorten_the_last_day_of_a_month_for_ever() {
            Agreement monthly = agreement(FROM, LocalDate.of(2027, 1, 31), Renewal.EXPRESS, 1);
            monthly.renew(TODAY);
            assertThat(monthly.validUntil()).isEqualTo(LocalDate.of(2027, 2, 28));
            monthly.renew(TODAY);
            assertThat(monthly.validUntil()).isEqualTo(LocalDate.of(2027, 3, 31));
        }

        @Test
        void is_not_possible_without_a_clause_or_under_notice() {
            Agreement noticed = confirmed(Renewal.EXPRESS);
            noticed.giveNotice(US, TODAY, TODAY);
            assertThatThrownBy(() -> noticed.renew(TODAY)).isInstanceOf(NotRenewable.class);
            assertThatThrownBy(() -> confirmed(Renewal.NONE).renew(TODAY)).isInstanceOf(NotRenewable.class);
        }

        @Test
        void by_word_only_does_not_happen_by_itself() {
            assertThat(confirmed(Renewal.EXPRESS).status(UNTIL.plusDays(1))).isEqualTo(AgreementStatus.ENDED);
        }
    }

    @Nested
    class A_document {
        @ParameterizedTest
        @CsvSource({
            "contract.pdf, contract.pdf",
            "../../etc/passwd, passwd",
            "C:\\temp\\Vertrag Ö.pdf, Vertrag Ö.pdf",
            ".htaccess, htaccess",
            "a<script>.html, a_script_.html",
            "契約書.pdf, 契約書.pdf",
            "x\"; y=z.pdf, x__ y_z.pdf"
        })
        void has_a_name_that_does_no_harm(String given, String safe) {
            assertThat(document(given, "application/pdf", 1).name()).isEqualTo(safe);
        }

        @Test
        void keeps_its_ending_however_long_its_name() {
            assertThat(document("x".repeat(900) + ".pdf", "application/pdf", 1).name())
                    .hasSize(150)
                    .endsWith(".pdf");
        }

        @Test
        void of_a_strange_type_is_only_bytes() {
            assertThat(document("a", "text/html; charset=x\r\nSet-Cookie: y", 1).mediaType())
                    .isEqualTo("application/octet-stream");
            assertThat(document("a", "Text/Plain; charset=utf-8", 1).mediaType())
                    .isEqualTo("text/plain");
        }

        @Test
        void is_neither_empty_nor_too_large() {
            assertThatThrownBy(() -> document("a", "text/plain", 0)).isInstanceOf(DocumentEmpty.class);
            assertThatThrownBy(() -> document("a", "text/plain", 10 * 1024 * 1024 + 1))
                    .isInstanceOf(DocumentTooLarge.class);
        }

        private AgreementDocument document(String name, String type, int size) {
            byte[] content = "x".repeat(size).getBytes(StandardCharsets.UTF_8);
            return new AgreementDocument(agreement(Renewal.NONE), name, type, content, "Ewa", Instant.EPOCH);
        }
    }

    private static Agreement confirmed(Renewal renewal) {
        Agreement agreement = agreement(renewal);
        agreement.confirm(1, US, "Ewa", FROM);
        agreement.confirm(1, PARTNER, "Annelies", FROM);
        return agreement;
    }

    private static Agreement agreement(Renewal renewal) {
        return agreement(FROM, UNTIL, renewal, 12);
    }

    private static Agreement agreement(LocalDate from, LocalDate until, Renewal renewal, int months) {
        NewAgreement draft = new NewAgreement(
                Ids.next(), "AG-1", AgreementKind.CONTRACT, "Support", from, until, renewal, months, 90, 30, "terms");
        return new Agreement(draft, US, FROM);
    }
}
