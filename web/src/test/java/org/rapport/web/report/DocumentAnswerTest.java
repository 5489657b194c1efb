package org.rapport.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapport.report.DocumentFormat;

class DocumentAnswerTest {
    @Test
    void names_a_file_without_anything_that_could_leave_its_quotes() {
        assertThat(DocumentAnswer.fileName("A\"\r\n/..\\b", "2026-11-16", DocumentFormat.PDF))
                .isEqualTo("rapport-2026-11-16-a-..-b.pdf");
    }

    @Test
    void saves_workbooks_and_shows_the_others() {
        assertThat(DocumentAnswer.disposition(DocumentFormat.XLSX, "a.xlsx")).startsWith("attachment");
        assertThat(DocumentAnswer.disposition(DocumentFormat.PDF, "a.pdf")).startsWith("inline");
    }

    @Test
    void lets_a_page_run_nothing() {
        assertThat(DocumentAnswer.policy(DocumentFormat.HTML))
                .contains("sandbox")
                .contains("default-src 'none'");
        assertThat(DocumentAnswer.policy(DocumentFormat.PDF)).doesNotContain("sandbox");
    }
}
