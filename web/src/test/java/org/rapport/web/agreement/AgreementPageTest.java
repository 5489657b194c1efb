package org.rapport.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.shared.Side.PARTNER;
import static org.rapport.shared.Side.US;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.agreement.AgreementCard;
import org.rapport.agreement.AgreementCard.VersionLine;
import org.rapport.agreement.AgreementDocument;
import org.rapport.agreement.AgreementKind;
import org.rapport.agreement.AgreementRow;
import org.rapport.agreement.AgreementStatus;
import org.rapport.agreement.DocumentTooLarge;
import org.rapport.agreement.Renewal;

class AgreementPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Nested
    class What_a_reader_may_do {
        @Test
        void is_to_confirm_a_version_for_a_side_that_has_not_done_so() {
            AgreementRights guest =
                    AgreementRights.of(card(AgreementStatus.DRAFT, Renewal.NONE, null), false, true, List.of(PARTNER));

            assertThat(guest.missing(version(DAY, null))).containsExactly(PARTNER);
            assertThat(guest.missing(version(null, DAY))).isEmpty();
        }

        @Test
        void is_not_to_confirm_without_the_permission() {
            AgreementRights auditor =
                    AgreementRights.of(card(AgreementStatus.DRAFT, Renewal.NONE, null), false, false, List.of(US));

            assertThat(auditor.missing(version(null, null))).isEmpty();
        }

        @Test
        void is_to_give_notice_once_and_to_renew_only_what_can_go_on() {
            AgreementRights inForce = rights(AgreementStatus.IN_FORCE, Renewal.TACIT, null);
            AgreementRights noticed = rights(AgreementStatus.UNDER_NOTICE, Renewal.TACIT, DAY);
            AgreementRights ending = rights(AgreementStatus.IN_FORCE, Renewal.NONE, null);

            assertThat(List.of(inForce.notice(), noticed.notice())).containsExactly(true, false);
            assertThat(List.of(inForce.renew(), noticed.renew(), ending.renew()))
                    .containsExactly(true, false, false);
            assertThat(rights(AgreementStatus.ENDED, Renewal.TACIT, null).edit())
                    .isFalse();
        }
    }

    @Nested
    class A_document {
        @Test
        void is_refused_where_a_browser_or_a_shell_would_run_it() {
            assertThatThrownBy(() -> Upload.require("page.html", 10)).isInstanceOf(DocumentTypeNotUsable.class);
            assertThatThrownBy(() -> Upload.require("contract.pdf.exe", 10)).isInstanceOf(DocumentTypeNotUsable.class);
            assertThatThrownBy(() -> Upload.require("pdf", 10)).isInstanceOf(DocumentTypeNotUsable.class);
        }

        @Test
        void is_refused_before_it_is_read_where_it_is_too_large() {
            assertThatThrownBy(() -> Upload.require("contract.pdf", AgreementDocument.MAX_SIZE + 1))
                    .isInstanceOf(DocumentTooLarge.class);
        }

        @Test
        void is_handed_out_to_be_saved_under_its_own_name() {
            assertThat(DocumentDownload.disposition("Vertrag \u201eS\u00fcd\u201c.pdf"))
                    .isEqualTo("attachment; filename=\"Vertrag__S_d_.pdf\"; "
                            + "filename*=UTF-8''Vertrag%20%E2%80%9ES%C3%BCd%E2%80%9C.pdf");
        }

        @Test
        void cannot_break_out_of_the_header() {
            assertThat(DocumentDownload.disposition("a\"\r\nSet-Cookie: x.pdf"))
                    .doesNotContain("\r")
                    .doesNotContain("\n")
                    .startsWith("attachment; filename=\"a___Set-Cookie__x.pdf\"");
        }
    }

    private static AgreementRights rights(AgreementStatus status, Renewal renewal, LocalDate notice) {
        return AgreementRights.of(card(status, renewal, notice), true, true, List.of(US, PARTNER));
    }

    private static AgreementCard card(AgreementStatus status, Renewal renewal, LocalDate notice) {
        AgreementRow row = new AgreementRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "GLOB",
                "Global Logistics",
                "C-1",
                AgreementKind.CONTRACT,
                "Freight",
                DAY,
                DAY.plusYears(1),
                renewal,
                status,
                DAY,
                DAY,
                notice == null ? null : US,
                notice);
        return new AgreementCard(row, 12, 90, 90, 0, List.of(), List.of(), List.of(), null);
    }

    private static VersionLine version(LocalDate ours, LocalDate theirs) {
        return new VersionLine(1, "terms", US, DAY, DAY, null, ours, null, theirs, false);
    }
}
