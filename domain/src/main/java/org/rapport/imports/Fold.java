package org.rapport.imports;

import java.text.Normalizer;
import java.util.Locale;

/** Brings texts that the database takes for one, such as {@code R-1} and {@code r-1}, to the same form. */
final class Fold {
    private Fold() {}

    static String of(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
