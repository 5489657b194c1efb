package org.rapport.batch.document;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapport.report.Digest;
import org.rapport.report.PartnerReport;
import org.rapport.report.PortfolioReport;
import org.rapport.report.Words;

/** Draws the documents from the report models: PDF, XLSX, XHTML and mail, in the words given. */
public final class Documents {
    private static final String END = "</body>";

    private final Words words;

    public Documents(Words words) {
        this.words = words;
    }

    /** The report of one relationship as a tagged PDF. */
    public byte[] pdf(PartnerReport report) {
        return pdf(PartnerPages.paper(report, words));
    }

    /** The report of all relationships as a tagged PDF. */
    public byte[] pdf(PortfolioReport report) {
        return pdf(PortfolioPages.paper(report, words));
    }

    /** The page as a PDF; where letters cannot be drawn, it says so at its end. */
    private byte[] pdf(String page) {
        Set<Character.UnicodeScript> lacking = Fonts.lacking(page);
        return Pdf.of(lacking.isEmpty() ? page : page.replace(END, note(lacking) + END));
    }

    private String note(Set<Character.UnicodeScript> lacking) {
        String scripts = lacking.stream().map(Documents::name).sorted().collect(Collectors.joining(", "));
        return new Markup()
                .leaf("p", words.say("report.lacking", scripts), "class", "foot")
                .finished();
    }

    private static String name(Character.UnicodeScript script) {
        String name = script.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The report of one relationship as a page, well-formed as XHTML and as HTML. */
    public String html(PartnerReport report) {
        return PartnerPages.page(report, words);
    }

    /** The report of all relationships as a page, well-formed as XHTML and as HTML. */
    public String html(PortfolioReport report) {
        return PortfolioPages.page(report, words);
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
