package org.rapport.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Looks up a message by its key and fills it; plural forms are choices in the message itself. */
@Named("say")
@ApplicationScoped
public class Say {
    private static final String BUNDLE = "org.rapport.web.messages";

    /** The message filled with the arguments; the key itself if there is none, so that a page never breaks on it. */
    public String of(String key, Object... arguments) {
        return has(key) ? new MessageFormat(bundle().getString(key), Locale.ENGLISH).format(arguments) : key;
    }

    public boolean has(String key) {
        return key != null && !key.isEmpty() && bundle().containsKey(key);
    }

    private ResourceBundle bundle() {
        try {
            return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, Say.class.getClassLoader());
        } catch (MissingResourceException e) {
            throw new IllegalStateException("The portal was built without its messages", e);
        }
    }
}
