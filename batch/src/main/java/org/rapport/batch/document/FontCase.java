package org.rapport.batch.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of documents as read from their files, for one document at a time: reading them takes longer than drawing a
 * document, so a case is handed on from one document to the next.
 */
final class FontCase implements AutoCloseable {
    private static final ConcurrentLinkedQueue<FontCase> FREE = new ConcurrentLinkedQueue<>();

    private final Map<Fonts.Face, TrueTypeFont> read = new HashMap<>();

    private FontCase() {}

    /** One that no other document uses; to be closed when the document is done. */
    static FontCase taken() {
        FontCase free = FREE.poll();
        return free == null ? new FontCase() : free;
    }

    @Override
    public void close() {
        FREE.add(this);
    }

    /** Makes the fonts that a text needs known to its document; only the glyphs used are embedded. */
    void register(PdfRendererBuilder builder, PDDocument document, String text) {
        for (Fonts.Face face : Fonts.needed(text)) {
            builder.useFont(new Embedded(document, face), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }

    private TrueTypeFont font(Fonts.Face face) {
        return read.computeIfAbsent(face, FontCase::read);
    }

    private static TrueTypeFont read(Fonts.Face face) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            // looking for ligatures takes longer than all else; wanted are only those of scripts that are made of them
            font.setEnableGsub(face.joins());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font put into the document when its first letter is written. */
    private final class Embedded extends PDFontSupplier {
        private final PDDocument document;
        private final Fonts.Face face;

        Embedded(PDDocument document, Fonts.Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                PDType0Font embedded = PDType0Font.load(document, font(face), true);
                return face.joins() ? embedded : new MeasuredFont(embedded);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
