package org.rapport.batch.document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Turns XHTML of our own into a tagged PDF on A4; nothing is fetched from outside. */
final class Pdf {
    private static final String RULES = rules();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private Pdf() {}

    /** The rules of the page, with the line at the foot of each sheet. */
    static String css(String footer, String of) {
        return RULES.replace("FOOTER", Css.string(footer)).replace("PAGE-OF", Css.string(" " + of + " "));
    }

    /** The document as bytes. */
    static byte[] of(String xhtml) {
        try (var bytes = new ByteArrayOutputStream(131_072);
                FontCase fonts = FontCase.taken();
                PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = builder(xhtml);
            builder.usePDDocument(document);
            fonts.register(builder, document, xhtml);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
            }
            Tags.inline(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useSVGDrawer(new Pictures());
        builder.usePdfUaAccessibility(true);
        builder.usePageSupplier((document, width, height, number, shadow) -> Marks.page(document, width, height));
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Rapport");
        builder.withW3cDocument(Xhtml.parsed(xhtml), null);
        if (Directions.fromRight(xhtml)) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        }
        return builder;
    }

    private static String rules() {
        try (InputStream in = Pdf.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
