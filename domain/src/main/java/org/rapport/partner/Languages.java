package org.rapport.partner;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.shared.Text;

/** Checks language tags: well formed by BCP 47 and of a language that ISO 639 knows. */
final class Languages {
    private static final Set<String> KNOWN = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()),
                    Arrays.stream(Locale.getAvailableLocales()).map(Locale::getLanguage))
            .collect(Collectors.toUnmodifiableSet());

    private Languages() {}

    static String checked(String tag) {
        Locale locale = Locale.forLanguageTag(Text.required(tag, "languages", 35));
        if (locale.getLanguage().isEmpty() || !KNOWN.contains(locale.getLanguage())) {
            throw new UnknownLanguage(tag);
        }
        return locale.toLanguageTag();
    }

    static String optional(String tag) {
        return tag == null || tag.isBlank() ? null : checked(tag);
    }
}
