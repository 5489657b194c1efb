package org.rapport.batch.document;

/** Characters that XML 1.0 can hold; the others would make a document unreadable. */
final class Printable {
    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** The character, or U+FFFD in place of one that no XML document may hold. */
    static int orReplaced(int c) {
        boolean blank = c == '\t' || c == '\n' || c == '\r';
        boolean plain = c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
        return blank || plain ? c : REPLACEMENT;
    }

    /** The text with such characters replaced. */
    static String of(String text) {
        if (isSure(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(Printable::orReplaced).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Nearly all texts: without anything that needs a closer look. */
    private static boolean isSure(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }
}
