package org.rapport.batch.document;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The fonts shipped with the documents: Noto for what is read, DejaVu for symbols, Arabic and Hebrew, Noto Devanagari, Noto
 * CJK KR for Hangul, Droid for kana and Han. Each family has the name that its file carries, because pictures ask for it by that.
 */
final class Fonts {
    /** Families for pictures, first choice first. */
    static final String SANS = "Noto Sans, DejaVu Sans, sans-serif";

    private static final List<Face> FACES = List.of(
            face(Use.TEXT, "Noto Sans", "NotoSans-Regular", 400),
            face(Use.TEXT, "Noto Sans", "NotoSans-Bold", 700),
            face(Use.QUOTE, "Noto Serif", "NotoSerif-Regular", 400),
            face(Use.SYMBOL, "DejaVu Sans", "DejaVuSans", 400),
            face(Use.OWN_SCRIPT, "Noto Sans Devanagari", "NotoSansDevanagari", 400),
            face(Use.OWN_SCRIPT, "Noto Sans CJK KR", "NotoSansKR", 400),
            face(Use.OWN_SCRIPT, "Droid Sans Fallback", "DroidSansFallback", 400));

    /** Every Latin letter below is in the fonts. */
    private static final int SURE_BELOW = 0x0250;

    /** No script with a font of its own begins below: the first is Devanagari. */
    private static final int OWN_FROM = 0x0900;

    private static final Map<Face, Font> DRAWN = new ConcurrentHashMap<>();

    private Fonts() {}

    /** The font for a text in a picture: the first that has all its letters. */
    static Font drawn(String text, int weight) {
        Set<String> families = families(text);
        return FACES.stream()
                .filter(face -> face.draws(families, weight))
                .map(Fonts::drawn)
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .findFirst()
                .orElseGet(() -> drawn(FACES.get(0)));
    }

    private static Font read(Face face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The fonts of the documents cannot be read", e);
        }
    }

    /** The families for a character in a picture, where the renderer does not look further than the first. */
    static String familyOf(int c) {
        if (c < OWN_FROM) {
            return SANS;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case DEVANAGARI -> "Noto Sans Devanagari";
            case HANGUL -> "Noto Sans CJK KR";
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> "Droid Sans Fallback";
            default -> SANS;
        };
    }

    private static Set<String> families(String text) {
        Set<String> families = new HashSet<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            families.add(familyOf(text.codePointAt(i)));
        }
        return families;
    }

    /** The families that a text needs: those of one script are left out of documents without its letters. */
    static List<Face> needed(String text) {
        Set<String> families = families(text);
        return FACES.stream()
                .filter(face -> face.use() != Use.OWN_SCRIPT || families.contains(face.family()))
                .toList();
    }

    /** The scripts of letters in a text that no font here has; they cannot be drawn. */
    static Set<Character.UnicodeScript> lacking(String text) {
        Set<Character.UnicodeScript> scripts = EnumSet.noneOf(Character.UnicodeScript.class);
        text.codePoints()
                .filter(c -> c >= SURE_BELOW && Character.isLetter(c))
                .distinct()
                .filter(c -> FACES.stream().noneMatch(face -> drawn(face).canDisplay(c)))
                .forEach(c -> scripts.add(Character.UnicodeScript.of(c)));
        return scripts;
    }

    private static Font drawn(Face face) {
        return DRAWN.computeIfAbsent(face, Fonts::read);
    }

    /** What a font is for. */
    enum Use {
        TEXT,
        QUOTE,
        SYMBOL,
        OWN_SCRIPT
    }

    /** A font file as shipped. */
    record Face(Use use, String family, int weight, byte[] bytes) {
        /** Whether letters of its script change shape beside one another, by rules in the font. */
        boolean joins() {
            return family.equals("Noto Sans Devanagari");
        }

        /** Whether it may draw letters of these families in a picture, in a weight if it has that. */
        boolean draws(Set<String> families, int wanted) {
            return switch (use) {
                case TEXT -> families.contains(SANS) && weight == wanted;
                case SYMBOL -> families.contains(SANS);
                case OWN_SCRIPT -> families.contains(family);
                case QUOTE -> false;
            };
        }
    }

    private static Face face(Use use, String family, String file, int weight) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file + ".ttf")) {
            return new Face(use, family, weight, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
