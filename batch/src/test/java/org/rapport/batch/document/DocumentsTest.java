package org.rapport.batch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.repair.RepairTally;
import org.rapport.report.Digest;
import org.rapport.report.PartnerReport;
import org.rapport.report.PortfolioReport;
import org.rapport.report.WhatHappened;

class DocumentsTest {
    private static final String SCRIPT = "</td></style><script>alert('x')</script>";
    private final Documents documents = new Documents(Story.WORDS);

    @Nested
    class A_pdf {
        @Test
        void tells_the_finding_both_scores_with_interval_and_n_and_the_stamp() {
            String text = text(documents.pdf(Story.globalLogistics()));

            assertThat(text)
                    .contains(
                            "Global Logistics relies on us more than in June",
                            "61.8",
                            "76.4",
                            "80 % interval 55.9–67.5 · n 64 · standing read at 55.9",
                            "Facts as of Monday 16 November 2026",
                            "Rapport of Global Logistics, 16 November 2026. Night 412, policy 4.");
        }

        @Test
        void shows_the_reply_beside_the_figure() {
            assertThat(text(documents.pdf(Story.globalLogistics())))
                    .contains("had expected more points for it.", "Global Logistics replies to “repairs done unasked”");
        }

        @Test
        void has_letters_for_euro_minus_umlauts_and_names_in_other_scripts() {
            String text = text(documents.pdf(Story.partner("Größe Żółć Ελλάς Юг", "5 € −3 한빛정밀 株式会社")));

            assertThat(text)
                    .contains("Größe Żółć Ελλάς Юг", "€", "−3", "한빛정밀", "株式会社")
                    .doesNotContain("#");
        }

        @Test
        void joins_the_letters_of_arabic_and_devanagari() {
            String text = text(documents.pdf(Story.partner("شركة النور", "नमस्ते क्षमा")));

            assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC)).contains("شركة");
            assertThat(text).doesNotContain("#").doesNotContain("cannot be drawn");
        }

        @Test
        void says_which_letters_it_cannot_draw() {
            assertThat(text(documents.pdf(Story.partner("บริษัท ไทย", "ever"))))
                    .contains("Some letters cannot be drawn here: Thai.");
        }

        @Test
        void names_a_partner_of_any_script_in_its_charts() {
            assertThat(unbroken(documents.pdf(Story.partner("한빛 株 Юг", "ever"))).replaceAll(" +", " "))
                    .contains("한빛 株 Юг 76.4 Aldermoor");
        }

        @Test
        void shows_scripts_in_names_as_text() {
            assertThat(unbroken(documents.pdf(Story.partner(SCRIPT, SCRIPT)))).contains("<script>alert('x')</script>");
        }

        @Test
        void is_tagged_and_carries_its_title() throws IOException {
            try (PDDocument pdf = Loader.loadPDF(documents.pdf(Story.globalLogistics()))) {
                assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                        .isNotEmpty();
                assertThat(pdf.getDocumentInformation().getTitle())
                        .isEqualTo("Rapport of Global Logistics, Monday 16 November 2026");
            }
        }

        @Test
        void says_not_enough_evidence_instead_of_a_number() {
            String text = text(documents.pdf(Story.unknown()));

            assertThat(text)
                    .contains("Not enough evidence", "n 2", "No promise is open on either side.")
                    .doesNotContain("50.0", "standing read at");
        }

        @Test
        void tells_what_is_known_of_a_partner_whose_whole_score_is_not() {
            String text = text(documents.pdf(Story.knownByDelivery(3)));

            assertThat(text.replace('\u00a0', ' ')).contains("Only delivery 84.2 · 80.1–88.3 · n 103");
        }

        @Test
        void lists_all_of_two_hundred_partners_and_says_so() {
            String text = text(documents.pdf(Story.portfolio(Story.lines(200))));

            assertThat(text).contains("All 200 partners are listed.", "Partner number 1 ", "Partner number 200 ");
        }

        @Test
        void lists_a_thousand_of_more_partners_and_says_where_the_others_are() {
            PortfolioReport report = Story.portfolio(Story.lines(1_001));
            String page = documents.html(report);

            assertThat(unbroken(documents.pdf(report)))
                    .contains(
                            "1,000 of 1,001 partners are listed",
                            "All partners stand in the workbook",
                            "Partner number 1000 ")
                    .doesNotContain("Partner number 1001 ");
            assertThat(page).contains("All 1,001 partners are listed.", "Partner number 1001<");
        }

        @Test
        void is_the_same_page_whoever_draws_it_at_the_same_time() {
            List<String> texts = IntStream.range(0, 4)
                    .parallel()
                    .mapToObj(i -> text(documents.pdf(Story.globalLogistics())))
                    .toList();

            assertThat(texts).containsOnly(text(documents.pdf(Story.globalLogistics())));
        }

        @Test
        void states_its_limits() {
            PortfolioReport all = Story.portfolio();
            PortfolioReport limited = new PortfolioReport(
                    all.issue(),
                    all.finding(),
                    all.next(),
                    all.rose(),
                    all.fell(),
                    all.ours(),
                    all.theirs(),
                    all.needs(),
                    all.warnings(),
                    all.movers(),
                    all.quiet(),
                    all.rows(),
                    List.of("This report shows 3 of 23 partners."),
                    WhatHappened.NOTHING,
                    RepairTally.NONE);

            assertThat(text(documents.pdf(limited))).contains("This report shows 3 of 23 partners.");
        }

        @Test
        void tells_what_was_broken_what_is_missing_to_mend_it_and_what_is_mended() {
            assertThat(unbroken(documents.pdf(Story.globalLogistics())).replaceAll(" +", " "))
                    .contains(
                            "Antwerp pilot, 29 May",
                            "integrity, high severity, the other side was deceived",
                            "to be judged since 2 Nov",
                            "Ninety days have passed without a repeat",
                            "Fri 13 Nov, overdue",
                            "recovered since 1 Oct");
            assertThat(text(documents.pdf(Story.unknown())))
                    .contains("No violation is open, and no repair was under way");
        }

        @Test
        void counts_the_repairs_of_all_partners_in_a_line() {
            assertThat(unbroken(documents.pdf(Story.portfolio())))
                    .contains("3 repairs are open, 1 of them overdue; 2 recovered in the last 90 days.");
        }

        @Test
        void says_that_older_promises_are_not_drawn() {
            assertThat(unbroken(documents.pdf(Story.globalLogistics())))
                    .contains("18 older promises are not drawn here");
        }
    }

    @Nested
    class A_page {
        @Test
        void is_well_formed_whatever_is_typed() throws Exception {
            PartnerReport report = Story.partner("\u0000\uFFFF\uD800 ]]> & " + SCRIPT, "\"' onload=x " + SCRIPT);
            String page = documents.html(report);
            var factory = DocumentBuilderFactory.newInstance();
            var elements = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .getElementsByTagName("script");

            assertThat(elements.getLength()).isZero();
            assertThat(page).doesNotContain("<script", "</style><script");
        }
    }

    @Nested
    class A_mail {
        @Test
        void has_the_finding_as_its_subject_and_the_day_of_its_facts() {
            Mail mail = mail(Story.portfolio());

            assertThat(mail.subject()).isEqualTo("We will miss one promise on Friday. One partner fell to at risk.");
            assertThat(mail.html()).contains(mail.subject(), "Facts as of Monday 16 November 2026");
            assertThat(mail.text()).contains(mail.subject(), "Facts as of Monday 16 November 2026");
        }

        @Test
        void tells_the_same_lines_in_both_forms() {
            Mail mail = mail(Story.portfolio());
            String html = mail.html().replaceAll("(?s)<style>.*?</style>", "").replaceAll("<[^>]*>", "");

            for (String told : List.of(
                    "31 of 38",
                    "82 %, 95 % interval 67–91 %",
                    "you visit Antwerp on Tue 24 Nov.",
                    "61,200 €, 12 days over.",
                    "−6.9",
                    "At risk 1/4",
                    "80 % interval 36.6–51.6, n 23",
                    "We ask that calls count.",
                    "18 partners without a warning",
                    "Fjordmat (n 2 and 3)",
                    "Night 412")) {
                assertThat(html.replace('\u00a0', ' ')).contains(told);
                assertThat(mail.text().replace('\u00a0', ' ')).contains(told);
            }
        }

        @Test
        void names_a_few_of_many_partners_too_little_is_known_of_and_says_how_many_more_there_are() {
            Mail mail = mail(Story.knownByDelivery(69));

            for (String told : List.of(mail.html(), mail.text())) {
                assertThat(told.replace('\u00a0', ' '))
                        .contains("At 69 partners", "Partner number 69 (n 0 and 169)", "and 64 more")
                        .doesNotContain("Partner number 64 (n");
            }
        }

        @Test
        void shows_scripts_as_text_and_keeps_headers_in_one_line() {
            PortfolioReport portfolio =
                    Story.portfolio(List.of(Story.line("X", SCRIPT, Story.ours(), Story.theirs(SCRIPT))));
            Digest digest =
                    Digest.of(portfolio, "Eve\r\nBcc: all@example.org " + SCRIPT, "why\nX: y", "", "https://r.example");
            Mail mail = documents.mail(digest);

            assertThat(mail.html()).doesNotContain("<script").contains("&lt;script&gt;");
            assertThat(mail.subject()).doesNotContain("\n", "\r");
            assertThat(mail.text().lines()).noneMatch(line -> line.startsWith("Bcc:") || line.startsWith("X:"));
        }

        @Test
        void on_a_quiet_day_says_that_there_is_nothing_to_report() {
            Mail mail = mail(Story.quiet());

            assertThat(mail.subject()).isEqualTo("There is nothing to report.");
            assertThat(mail.html())
                    .contains("Nothing waits, nothing warns, nothing moved.", "No promise fell due.")
                    .doesNotContain("Early warnings", "NaN");
        }

        private Mail mail(PortfolioReport portfolio) {
            return documents.mail(Story.digest(portfolio, "Þórunn Eiríksdóttir"));
        }
    }

    @Nested
    class A_workbook {
        @ParameterizedTest
        @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\u0000=1"})
        void never_holds_a_formula(String typed) {
            List<Cell> cells = cells(documents.xlsx(Story.partner(typed, typed)));

            assertThat(cells).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(cells)
                    .filteredOn(cell -> isText(cell)
                            && "=+-@\t\r".indexOf(cell.getStringCellValue().charAt(0)) >= 0)
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }

        @Test
        void marks_a_dangerous_text_as_quoted() {
            assertThat(cells(documents.xlsx(Story.partner("=1+1", "x"))))
                    .filteredOn(
                            cell -> isText(cell) && cell.getStringCellValue().equals("=1+1"))
                    .isNotEmpty()
                    .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
        }

        @Test
        void draws_trajectory_promises_and_say_do_as_charts_over_its_cells() throws IOException {
            try (XSSFWorkbook book = open(documents.xlsx(Story.globalLogistics()))) {
                assertThat(titles(book.getSheet("Trust trajectory"))).containsExactly("Trust trajectory, 0 to 100");
                assertThat(titles(book.getSheet("Promise record")))
                        .containsExactly("Promises kept on the day and not", "Said and needed, in days");
            }
        }

        @Test
        void has_every_one_of_two_hundred_partners() throws IOException {
            try (XSSFWorkbook book = open(documents.xlsx(Story.portfolio(Story.lines(200))))) {
                assertThat(book.getSheet("All partners").getLastRowNum()).isEqualTo(200);
                assertThat(titles(book.getSheet("All partners"))).contains("Who can rely on whom");
            }
        }

        @Test
        void shows_days_as_days_and_keeps_the_names_of_columns_in_view() throws IOException {
            try (XSSFWorkbook book = open(documents.xlsx(Story.globalLogistics()))) {
                Cell day = book.getSheet("Summary").getRow(2).getCell(1);
                assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
                assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(Story.AS_OF);
                assertThat(book.getSheet("Figures").getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(book.getSheet("Figures").getColumnWidth(0)).isEqualTo(40 * 256);
            }
        }

        @Test
        void holds_what_is_typed_letter_by_letter() {
            for (String typed :
                    List.of("_x0041_", "line\nline", " two  blanks ", "<&>'\"", "한빛 𝄞", "x".repeat(40_000))) {
                assertThat(cells(documents.xlsx(Story.partner("x", typed))))
                        .filteredOn(cell -> isText(cell)
                                && cell.getStringCellValue()
                                        .startsWith(typed.substring(0, Math.min(9, typed.length()))))
                        .isNotEmpty();
            }
        }

        @Test
        void is_the_same_to_the_byte_for_the_same_report() {
            assertThat(documents.xlsx(Story.globalLogistics())).isEqualTo(documents.xlsx(Story.globalLogistics()));
        }

        @Test
        void leaves_the_score_empty_without_enough_evidence() throws IOException {
            try (XSSFWorkbook book = open(documents.xlsx(Story.unknown()))) {
                XSSFSheet sheet = book.getSheet("Summary");
                assertThat(sheet.getRow(5).getCell(1)).isNull();
                assertThat(sheet.getRow(5).getCell(5).getStringCellValue()).isEqualTo("Not enough evidence");
            }
        }

        private List<String> titles(XSSFSheet sheet) {
            return sheet.getDrawingPatriarch().getCharts().stream()
                    .map(chart -> chart.getTitleText().getString())
                    .toList();
        }

        private List<Cell> cells(byte[] xlsx) {
            List<Cell> cells = new ArrayList<>();
            try (XSSFWorkbook book = open(xlsx)) {
                book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return cells;
        }

        private static boolean isText(Cell cell) {
            return cell.getCellType() == CellType.STRING
                    && !cell.getStringCellValue().isEmpty();
        }

        private static XSSFWorkbook open(byte[] xlsx) throws IOException {
            return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
        }
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as it would stand on one endless line. */
    private static String unbroken(byte[] pdf) {
        return text(pdf).replaceAll("\\R", " ").replaceAll("< /|<  /", "</");
    }
}
