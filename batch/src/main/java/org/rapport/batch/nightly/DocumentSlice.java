package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rapport.batch.document.Documents;
import org.rapport.identity.Reach;
import org.rapport.identity.Users;
import org.rapport.night.NightBook;
import org.rapport.night.Step;
import org.rapport.report.BundledWords;
import org.rapport.report.DocumentFormat;
import org.rapport.report.DocumentNotWritten;
import org.rapport.report.PartnerAssembly;
import org.rapport.report.PartnerReport;
import org.rapport.report.PortfolioAssembly;
import org.rapport.report.PortfolioReport;
import org.rapport.report.ReportDocuments;
import org.rapport.shared.Language;

/** Writes the documents of one slice of the partners; one slice writes the portfolio's too. */
@Named
@Dependent
public class DocumentSlice extends Slice {
    @Inject
    private PartnerAssembly partnerReports;

    @Inject
    private PortfolioAssembly portfolioReports;

    @Inject
    private ReportDocuments documents;

    @Inject
    private NightPartners partners;

    @Inject
    private NightBook nights;

    @Inject
    private Users users;

    private final Documents drawn = new Documents(BundledWords.ofReader());

    public DocumentSlice() {
        super(Step.DOCUMENTS);
    }

    @Override
    List<UUID> all() {
        return partners.ids();
    }

    @Override
    void work(LocalDate closing, List<UUID> part, boolean first) {
        int night = nights.number(closing);
        Set<Language> languages = languages();
        if (first) {
            inEach(languages, () -> writePortfolio(closing, night));
            advance(1);
        }
        for (UUID partner : part) {
            Halves.work(
                    List.of(partner),
                    alone -> inEach(languages, () -> write(partner, closing, night)),
                    this::leaveOutUnlessFull);
            advance(1);
        }
    }

    /** A place without room for one document has none for the others: that is no fault of the partner. */
    private void leaveOutUnlessFull(UUID partner, RuntimeException fault) {
        if (fault instanceof DocumentNotWritten everywhere) {
            throw everywhere;
        }
        leaveOut(partner, fault);
    }

    /** English, and whatever else somebody reads. */
    private Set<Language> languages() {
        Set<Language> read = EnumSet.of(Language.ENGLISH);
        users.languages().forEach(tag -> read.add(Language.of(tag)));
        return read;
    }

    private static void inEach(Set<Language> languages, Runnable writing) {
        for (Language language : languages) {
            try (Language.Reading reader = language.read()) {
                writing.run();
            }
        }
    }

    private void write(UUID partner, LocalDate closing, int night) {
        PartnerReport report = partnerReports.of(partner, closing, night);
        documents.putPartner(closing, partner, DocumentFormat.PDF, drawn.pdf(report));
        documents.putPartner(closing, partner, DocumentFormat.XLSX, drawn.xlsx(report));
        documents.putPartner(closing, partner, DocumentFormat.HTML, bytes(drawn.html(report)));
    }

    private void writePortfolio(LocalDate closing, int night) {
        PortfolioReport report = portfolioReports.of(closing, Reach.ALL, night);
        documents.putPortfolio(closing, DocumentFormat.PDF, drawn.pdf(report));
        documents.putPortfolio(closing, DocumentFormat.XLSX, drawn.xlsx(report));
        documents.putPortfolio(closing, DocumentFormat.HTML, bytes(drawn.html(report)));
    }

    private static byte[] bytes(String html) {
        return html.getBytes(StandardCharsets.UTF_8);
    }
}
