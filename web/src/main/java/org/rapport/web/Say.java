package org.rapport.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.rapport.report.BundledWords;
import org.rapport.report.Words;
import org.rapport.shared.Language;

/**
 * Looks up a message by its key in the language of the reader and fills it; plural forms are choices in the message itself.
 * What a language lacks is said in English. Words that reports need as well stand with the reports and are found there.
 */
@Named("say")
@ApplicationScoped
public class Say {
    private static final String BUNDLE = "org.rapport.web.messages";
    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Words REPORTS = BundledWords.ofReader();

    /** The message filled with the arguments; the key itself if there is none, so that a page never breaks on it. */
    public String of(String key, Object... arguments) {
        if (has(key)) {
            return new MessageFormat(bundle().getString(key), Language.current().locale()).format(arguments);
        }
        return key != null && REPORTS.has(key) ? REPORTS.say(key, arguments) : key;
    }

    /** Whether the portal has words of its own for the key. */
    public boolean has(String key) {
        return key != null && !key.isEmpty() && bundle().containsKey(key);
    }

    /** BCP 47 tag of the language that is spoken. */
    public String getLanguage() {
        return Language.current().tag();
    }

    private ResourceBundle bundle() {
        try {
            return ResourceBundle.getBundle(BUNDLE, Language.current().locale(), Say.class.getClassLoader(), NO_OTHER);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("The portal was built without its messages", e);
        }
    }
}
