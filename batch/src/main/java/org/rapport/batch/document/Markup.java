package org.rapport.batch.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Writes XHTML and SVG; whatever is text or an attribute's value is escaped, so that nothing typed becomes markup. */
final class Markup {
    private final StringBuilder out = new StringBuilder(32_768);
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an HTML document. */
    Markup doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    /** Opens an element; attributes are names and values in turn, and a null value leaves its attribute out. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element with a text in it. */
    Markup leaf(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element filled by the content. */
    Markup within(String element, Consumer<Markup> content, String... attributes) {
        open(element, attributes);
        content.accept(this);
        return close();
    }

    /** A style element; rules stand as they are in XHTML and HTML alike, so they may hold no markup at all. */
    Markup style(String css) {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalArgumentException("markup in a style sheet");
        }
        open("style");
        out.append(css);
        return close();
    }

    /** A text, escaped. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** The document; fails when an element was left open. */
    String finished() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("left open: " + open);
        }
        return out.toString();
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    /** Appends a text, escaped; most texts hold nothing to escape. */
    private void escape(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c)) {
                out.append(text, done, i);
                int whole = text.codePointAt(i);
                i += Character.charCount(whole) - 1;
                done = i + 1;
                escape(whole);
            }
        }
        out.append(text, done, text.length());
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < Character.MIN_SURROGATE && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
    }

    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(Printable.orReplaced(c));
        }
    }
}
