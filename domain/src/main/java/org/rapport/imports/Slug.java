package org.rapport.imports;

import java.text.Normalizer;
import java.util.Locale;

/** Makes a partner's code from its name: lower case letters and digits of the Latin alphabet, joined by hyphens. */
public final class Slug {
    private static final int LENGTH = 64;

    private Slug() {}

    /** The code; empty if the name holds no Latin letter and no digit. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String code =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.length() <= LENGTH ? code : shortened(code);
    }

    /** Cut off, with a mark of the whole, so that two long names do not become one code. */
    private static String shortened(String code) {
        String mark = "-" + Integer.toString(code.hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX);
        return code.substring(0, LENGTH - mark.length()) + mark;
    }
}
