package org.rapport.web.report;

import java.util.Locale;
import org.rapport.report.DocumentFormat;

/** How a document is handed out: under which name, and what it may do in a browser. */
public final class DocumentAnswer {
    /** A page shows itself, with the styles and pictures it carries, and does nothing else. */
    private static final String PAGE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups";

    /** Browsers show PDF by a part of their own, which a closed box would forbid. */
    private static final String PAPER =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'";

    private DocumentAnswer() {}

    /** What a document of the format may load and do in a browser. */
    public static String policy(DocumentFormat format) {
        return format == DocumentFormat.HTML ? PAGE : PAPER;
    }

    /** The name under which a document is saved, such as {@code rapport-2026-11-16-portfolio.pdf}. */
    public static String fileName(String subject, String day, DocumentFormat format) {
        String plain = subject.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "-");
        return "rapport-" + day + "-" + plain + format.suffix();
    }

    /** Workbooks are saved, the others shown. */
    public static String disposition(DocumentFormat format, String name) {
        return (format == DocumentFormat.XLSX ? "attachment" : "inline") + "; filename=\"" + name + "\"";
    }
}
