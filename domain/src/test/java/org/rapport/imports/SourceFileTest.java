package org.rapport.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
    @Nested
    class A_readable_file {
        @ParameterizedTest
        @ValueSource(strings = {",", ";", "\t"})
        void may_use_any_of_three_separators(String separator) {
            SourceFile file = SentFile.text("name,country\nA,DE\nB,FR\n".replace(",", separator));

            assertThat(file.table().columns()).containsExactly("name", "country");
            assertThat(SentFile.rows(file))
                    .extracting(SourceRow::cells)
                    .containsExactly(List.of("A", "DE"), List.of("B", "FR"));
        }

        @Test
        void keeps_quoted_separators_quotes_and_line_breaks_and_counts_lines_as_an_editor_does() {
            List<SourceRow> rows = SentFile.rows(SentFile.text("a;b\r\n\"x;\"\"y\"\"\r\nz\";1\r\n\r\n2;3"));

            assertThat(rows)
                    .containsExactly(
                            new SourceRow(2, List.of("x;\"y\"\r\nz", "1")), new SourceRow(5, List.of("2", "3")));
        }

        @Test
        void prefers_the_separator_that_cuts_all_rows_alike() {
            SourceFile file = SentFile.text("name;note, or remark, or both\nA;1\nB;2\n");

            assertThat(file.table().columns()).containsExactly("name", "note, or remark, or both");
        }

        @Test
        void may_be_utf_8_with_a_byte_order_mark() {
            SourceFile file = SentFile.text("\uFEFFname,city\nCôte,Köln\n");

            assertThat(file.table().columns()).containsExactly("name", "city");
            assertThat(file.table().shape().encoding()).isEqualTo("UTF-8 with BOM");
            assertThat(SentFile.rows(file).get(0).cells()).containsExactly("Côte", "Köln");
        }

        @Test
        void may_be_iso_8859_1() {
            SourceFile file = SentFile.text("name,city\nCôte,Köln\n", ISO_8859_1);

            assertThat(file.table().shape().encoding()).isEqualTo("ISO-8859-1");
            assertThat(SentFile.rows(file).get(0).cells()).containsExactly("Côte", "Köln");
        }
    }

    @Nested
    class A_workbook {
        private static final String ROWS = """
                <row r="1"><c r="A1" t="inlineStr"><is><t>due_on</t></is></c><c r="B1" t="inlineStr"><is><t>n</t></is></c></row>
                <row r="3"><c r="A3" s="1"><v>38870</v></c><c r="B3"><v>38870</v></c></row>
                """;

        @Test
        void shows_its_serial_days_as_days_and_its_numbers_as_numbers() {
            assertThat(SentFile.rows(SentFile.workbook(ROWS, false)))
                    .containsExactly(new SourceRow(3, List.of("2006-06-02", "38870")));
        }

        @Test
        void may_count_its_days_from_1904() {
            assertThat(SentFile.rows(SentFile.workbook(ROWS, true)).get(0).cell(0))
                    .isEqualTo("2010-06-03");
        }

        @Test
        void that_is_any_other_packed_file_is_refused(@TempDir Path folder) throws IOException {
            SourceFile file = zip(folder, "readme.txt", 10);

            assertThatExceptionOfType(FileNotATable.class).isThrownBy(file::table);
        }

        @Test
        void that_is_cut_off_is_refused() throws IOException {
            byte[] whole = Files.readAllBytes(SentFile.workbook(ROWS, false).path());
            SourceFile half = SentFile.bytes(Arrays.copyOf(whole, whole.length / 2));

            assertThatExceptionOfType(WorkbookBroken.class).isThrownBy(half::table);
        }

        @Test
        void that_unpacks_to_far_more_than_its_size_is_refused_before_it_is_read(@TempDir Path folder)
                throws IOException {
            SourceFile bomb = zip(folder, "xl/workbook.xml", 600);

            assertThat(Files.size(bomb.path())).isLessThan(SourceLimits.MEGABYTE);
            assertThatExceptionOfType(WorkbookTooLarge.class).isThrownBy(bomb::table);
        }

        private static SourceFile zip(Path folder, String entry, int megabytes) throws IOException {
            Path path = folder.resolve("deliveries.xlsx");
            try (OutputStream file = Files.newOutputStream(path);
                    ZipOutputStream zip = new ZipOutputStream(file)) {
                zip.putNextEntry(new ZipEntry(entry));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < megabytes; i++) {
                    zip.write(zeros);
                }
            }
            return new SourceFile(path, "deliveries.xlsx");
        }
    }

    @Nested
    class A_file_that_is_no_table {
        @Test
        void is_refused_when_empty() {
            assertThatExceptionOfType(FileEmpty.class)
                    .isThrownBy(() -> SentFile.text("").table());
        }

        @Test
        void is_refused_when_it_holds_blank_lines_only() {
            assertThatExceptionOfType(RowsMissing.class)
                    .isThrownBy(() -> SentFile.text("\n\n\n").table());
        }

        @ParameterizedTest
        @ValueSource(strings = {"%PDF-1.7", "\u0089PNG\r\n", "\u00d0\u00cf\u0011\u00e0", "a,b\n1,\u0000", "\u007fELF"})
        void is_refused_when_binary(String start) {
            assertThatExceptionOfType(FileNotATable.class)
                    .isThrownBy(() -> SentFile.text(start, ISO_8859_1).table());
        }

        @Test
        void is_refused_in_utf_16() {
            assertThatExceptionOfType(FileNotATable.class)
                    .isThrownBy(
                            () -> SentFile.text("\uFEFFa,b\n1,2\n", UTF_16LE).table());
        }

        @Test
        void is_refused_in_windows_1252_rather_than_read_wrongly() {
            assertThatExceptionOfType(EncodingUnclear.class)
                    .isThrownBy(() -> SentFile.text("a,b\n1,x\n2,\u0093quoted\u0094\n", ISO_8859_1)
                            .table())
                    .withMessageContaining("line 3");
        }

        @Test
        void is_refused_when_utf_8_and_other_letters_are_mixed() {
            assertThatExceptionOfType(EncodingUnclear.class)
                    .isThrownBy(() -> SentFile.text("a\nKöln K\u00c3\u00b6ln\n", ISO_8859_1)
                            .table());
        }

        @Test
        void is_refused_with_a_quotation_mark_that_is_never_closed() {
            SourceFile file = SentFile.text("a,b\n1,\"x\n2,y\n");

            assertThatExceptionOfType(QuoteNotClosed.class)
                    .isThrownBy(() -> SentFile.rows(file))
                    .withMessageContaining("line 2");
        }

        @Test
        void is_refused_with_text_behind_a_closing_quotation_mark() {
            SourceFile file = SentFile.text("a,b\n1,2\n3,\"x\"y\n");

            assertThatExceptionOfType(QuoteMisplaced.class)
                    .isThrownBy(() -> SentFile.rows(file))
                    .withMessageContaining("line 3");
        }
    }

    @Nested
    class A_file_too_large_for_the_server {
        @Test
        void is_refused_by_its_size_before_it_is_read(@TempDir Path folder) throws IOException {
            SourceFile commas = commas(folder, 100);

            assertThatExceptionOfType(FileTooLarge.class).isThrownBy(commas::table);
        }

        @Test
        void is_refused_by_its_columns_when_small_enough(@TempDir Path folder) throws IOException {
            SourceFile commas = commas(folder, 10);

            assertThatExceptionOfType(ColumnsTooMany.class).isThrownBy(commas::table);
        }

        @Test
        void is_refused_by_the_length_of_a_cell() {
            SourceFile file = SentFile.text("a,b\n1," + "x".repeat(SourceLimits.CELL + 1) + "\n");

            assertThatExceptionOfType(CellTooLong.class).isThrownBy(() -> SentFile.rows(file));
        }

        @Test
        void is_refused_by_its_rows() {
            SourceFile file =
                    SentFile.text("code,name,country,time_zone\n" + "a,b,DE,UTC\n".repeat(SourceLimits.ROWS + 1));

            assertThatExceptionOfType(RowsTooMany.class)
                    .isThrownBy(() -> Survey.of(file, Mapping.ours(ImportKind.PARTNERS)));
        }

        private static SourceFile commas(Path folder, int megabytes) throws IOException {
            Path path = folder.resolve("commas.csv");
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) ',');
            try (OutputStream file = Files.newOutputStream(path)) {
                for (int i = 0; i < megabytes; i++) {
                    file.write(megabyte);
                }
            }
            return new SourceFile(path, "commas.csv");
        }
    }
}
