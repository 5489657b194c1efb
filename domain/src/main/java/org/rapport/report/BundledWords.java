package org.rapport.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words from the bundle {@code org.rapport.report.words}, with plural forms chosen by the number given. */
public record BundledWords(Locale locale) implements Words {
    private static final String BUNDLE = "org.rapport.report.words";

    /** The words in the language of whoever reads at the moment they are said. */
    public static Words ofReader() {
        return new ReadersWords();
    }

    /** The English words. */
    public static Words english() {
        return new BundledWords(Locale.ENGLISH);
    }

    @Override
    public String say(String key, Object... places) {
        String pattern = bundle().getString(key);
        return new MessageFormat(pattern, locale).format(places);
    }

    @Override
    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    private ResourceBundle bundle() {
        ClassLoader loader = BundledWords.class.getClassLoader();
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, locale, loader, noFallback);
    }
}
