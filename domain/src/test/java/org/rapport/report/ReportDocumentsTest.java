package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.shared.Language;

class ReportDocumentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @TempDir
    private Path folder;

    @Test
    void a_document_written_again_is_replaced_and_leaves_no_draft() throws IOException {
        ReportDocuments documents = new ReportDocuments(folder);
        UUID partner = UUID.randomUUID();
        documents.putPartner(DAY, partner, DocumentFormat.PDF, new byte[] {1});
        documents.putPartner(DAY, partner, DocumentFormat.PDF, new byte[] {2});

        Path file = documents.partner(DAY, partner, DocumentFormat.PDF).orElseThrow();
        assertThat(Files.readAllBytes(file)).containsExactly(2);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_document_is_handed_out_in_the_language_of_the_reader_or_else_in_English() throws IOException {
        ReportDocuments documents = new ReportDocuments(folder);
        documents.putPortfolio(DAY, DocumentFormat.PDF, new byte[] {1});
        documents.putPortfolio(DAY, DocumentFormat.XLSX, new byte[] {2});
        try (Language.Reading reader = Language.GERMAN.read()) {
            documents.putPortfolio(DAY, DocumentFormat.PDF, new byte[] {3});

            assertThat(documents.portfolio(DAY, DocumentFormat.PDF).orElseThrow())
                    .hasBinaryContent(new byte[] {3});
            assertThat(documents.portfolio(DAY, DocumentFormat.XLSX).orElseThrow())
                    .hasBinaryContent(new byte[] {2});
        }
        assertThat(documents.portfolio(DAY, DocumentFormat.PDF).orElseThrow()).hasBinaryContent(new byte[] {1});
    }

    @Test
    void a_full_disk_is_named_keeps_the_document_there_was_and_leaves_no_draft() throws IOException {
        ReportDocuments documents = new ReportDocuments(folder);
        documents.putPortfolio(DAY, DocumentFormat.PDF, new byte[] {1});
        Path file = documents.portfolio(DAY, DocumentFormat.PDF).orElseThrow();
        Files.createSymbolicLink(file.resolveSibling("portfolio.pdf.part"), Path.of("/dev/full"));

        assertThatThrownBy(() -> documents.putPortfolio(DAY, DocumentFormat.PDF, new byte[] {2}))
                .isInstanceOf(DocumentNotWritten.class)
                .hasMessageContaining("cannot write portfolio.pdf: No space left on device");
        assertThat(file).hasBinaryContent(new byte[] {1});
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_document_not_written_is_absent() {
        assertThat(new ReportDocuments(folder).portfolio(DAY, DocumentFormat.XLSX))
                .isEmpty();
    }
}
