package org.rapport.batch.document;

/** Texts within style sheets, escaped: nothing typed can end its string. */
final class Css {
    private Css() {}

    /** The text as a string of CSS, with quotes. */
    static String string(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().map(Printable::orReplaced).forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                css.appendCodePoint(c);
            } else {
                css.append(String.format("\\%06x", c));
            }
        });
        return css.append('"').toString();
    }
}
