package org.rapport.batch.document;

import org.rapport.report.Digest;
import org.rapport.report.PartnerReport;
import org.rapport.report.PortfolioReport;
import org.rapport.report.Words;

/** Draws the documents from the report models: PDF, XLSX, XHTML and mail, in the words given. */
public final class Documents {
    private final Words words;

    public Documents(Words words) {
        this.words = words;
    }

    /** The report of one relationship as a tagged PDF. */
    public byte[] pdf(PartnerReport report) {
        return Pdf.of(PartnerPages.of(report, words));
    }

    /** The report of all relationships as a tagged PDF. */
    public byte[] pdf(PortfolioReport report) {
        return Pdf.of(PortfolioPages.of(report, words));
    }

    /** The report of one relationship as a page, well-formed as XHTML and as HTML. */
    public String html(PartnerReport report) {
        return PartnerPages.of(report, words);
    }

    /** The report of all relationships as a page, well-formed as XHTML and as HTML. */
    public String html(PortfolioReport report) {
        return PortfolioPages.of(report, words);
    }

    /** The figures of one relationship as a workbook with charts. */
    public byte[] xlsx(PartnerReport report) {
        return PartnerSheets.of(report, words);
    }

    /** The figures of all relationships as a workbook with charts. */
    public byte[] xlsx(PortfolioReport report) {
        return PortfolioSheets.of(report, words);
    }

    /** The mail of one recipient. */
    public Mail mail(Digest digest) {
        return new Mail(digest.subject(), DigestMail.of(digest, words), DigestText.of(digest, words));
    }
}
