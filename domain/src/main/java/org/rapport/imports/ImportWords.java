package org.rapport.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The English words for problems of a file, for the API, the command line and the log. */
final class ImportWords {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.rapport.imports.words", Locale.ROOT);

    private ImportWords() {}

    static String reason(Problem problem) {
        return say(problem.trouble().name(), problem);
    }

    static String remedy(Problem problem) {
        return say(problem.trouble().name() + ".remedy", problem);
    }

    private static String say(String key, Problem problem) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH)
                .format(problem.arguments().toArray());
    }
}
