package org.rapport.report;

import java.util.Locale;
import org.rapport.shared.Language;

/** The words in the language of whoever reads at the moment they are said. */
record ReadersWords() implements Words {
    @Override
    public String say(String key, Object... places) {
        return now().say(key, places);
    }

    @Override
    public boolean has(String key) {
        return now().has(key);
    }

    @Override
    public Locale locale() {
        return Language.current().locale();
    }

    private Words now() {
        return new BundledWords(locale());
    }
}
