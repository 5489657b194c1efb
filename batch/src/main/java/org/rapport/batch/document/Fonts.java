package org.rapport.batch.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fonts shipped with the documents: Noto for what is read, DejaVu for symbols, Noto KR for Hangul, Droid for kana and Han. */
final class Fonts {
    /** Families for pictures, first choice first. */
    static final String SANS = "Noto Sans, DejaVu Sans, sans-serif";

    private static final List<Face> FACES = List.of(
            face("Noto Sans", "NotoSans-Regular", 400),
            face("Noto Sans", "NotoSans-Bold", 700),
            face("Noto Serif", "NotoSerif-Regular", 400),
            face("DejaVu Sans", "DejaVuSans", 400),
            face("Noto Sans KR", "NotoSansKR", 400),
            face("Droid Sans Fallback", "DroidSansFallback", 400));

    private Fonts() {}

    /** Makes the fonts known to pictures. */
    static OpenHtmlFontResolver register(OpenHtmlFontResolver pictures) {
        try {
            for (Face face : FACES) {
                pictures.addFontStream(
                        () -> new ByteArrayInputStream(face.bytes()), face.family(), face.weight(), FontStyle.NORMAL);
            }
            return pictures;
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The fonts of the documents cannot be read", e);
        }
    }

    /** The families for a character in a picture, where the renderer does not look further than the first. */
    static String familyOf(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL -> "Noto Sans KR";
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> "Droid Sans Fallback";
            default -> SANS;
        };
    }

    private record Face(String family, int weight, byte[] bytes) {
        boolean isEastern() {
            return !family.startsWith("DejaVu") && !family.equals("Noto Sans") && !family.equals("Noto Serif");
        }
    }

    /**
     * Makes the fonts known to one document; only the glyphs used are embedded. The large eastern fonts are read only for a
     * text that needs them: reading them takes longer than drawing the document.
     */
    static void register(PdfRendererBuilder builder, String text) {
        Set<String> families = text.codePoints().mapToObj(Fonts::familyOf).collect(Collectors.toSet());
        for (Face face : FACES) {
            if (face.isEastern() && !families.contains(face.family())) {
                continue;
            }
            builder.useFont(
                    () -> new ByteArrayInputStream(face.bytes()), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }

    private static Face face(String family, String file, int weight) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file + ".ttf")) {
            return new Face(family, weight, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
