package org.rapport.report;

import java.util.Locale;

/** The words of reports and mails: a text for a key, with its places filled. */
public interface Words {

    /** The text of the key; a missing key is a fault of the program and thrown as such. */
    String say(String key, Object... places);

    /** Whether there is a text of the key. */
    boolean has(String key);

    /** The language the words are in, for days and numbers. */
    Locale locale();

    /** A number in words up to nine, in figures above. */
    default String count(int n) {
        return say("count", n);
    }

    /** The text with its first letter as a sentence begins. */
    default String sentence(String text) {
        int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, first).toUpperCase(locale()) + text.substring(first);
    }
}
