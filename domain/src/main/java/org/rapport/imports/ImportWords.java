package org.rapport.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.rapport.shared.Language;

/** The words for problems of a file, for the API, the command line and the log, in the language of the reader. */
final class ImportWords {
    private static final Control NO_OTHER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ImportWords() {}

    static String reason(Problem problem) {
        return say(problem.trouble().name(), problem);
    }

    static String remedy(Problem problem) {
        return say(problem.trouble().name() + ".remedy", problem);
    }

    private static String say(String key, Problem problem) {
        Locale reader = Language.current().locale();
        ResourceBundle words = ResourceBundle.getBundle("org.rapport.imports.words", reader, NO_OTHER);
        return new MessageFormat(words.getString(key), reader)
                .format(problem.arguments().toArray());
    }
}
