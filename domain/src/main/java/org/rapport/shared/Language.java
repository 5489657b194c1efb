package org.rapport.shared;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The languages Rapport is written in, and the one place that knows which of them whoever reads now reads: it is bound to
 * the thread for the length of a request, a letter or a document, and English elsewhere.
 */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    GERMAN(Locale.GERMAN);

    private static final ThreadLocal<Language> READER = new ThreadLocal<>();

    private final Locale locale;
    private final Map<String, DateTimeFormatter> dates = new ConcurrentHashMap<>();

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language of whoever reads what is written now. */
    public static Language current() {
        Language reader = READER.get();
        return reader == null ? ENGLISH : reader;
    }

    /** The language spoken here that a locale asks for. */
    public static Optional<Language> of(Locale wanted) {
        return Arrays.stream(values())
                .filter(one -> one.locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }

    /** The language of a BCP 47 tag; English where the tag is missing or of another language. */
    public static Language of(String tag) {
        return tag == null ? ENGLISH : of(Locale.forLanguageTag(tag)).orElse(ENGLISH);
    }

    /** Binds this language to the thread until what is returned is closed. */
    public Reading read() {
        Language before = READER.get();
        READER.set(this);
        return () -> {
            if (before == null) {
                READER.remove();
            } else {
                READER.set(before);
            }
        };
    }

    public Locale locale() {
        return locale;
    }

    /** BCP 47 tag, such as {@code de}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /**
     * Days and months in this language, by the pattern that English has for them: {@code EEE d MMM} is Tue 17 Nov, and in
     * German Di 17. Nov, without the full stops of abbreviations.
     */
    public DateTimeFormatter dates(String english) {
        return dates.computeIfAbsent(english, pattern -> DateTimeFormatter.ofPattern(here(pattern), locale));
    }

    private String here(String english) {
        return this == ENGLISH
                ? english
                : english.replaceAll("\\bd (?=M)", "d. ")
                        .replaceAll("\\bEEEE d", "EEEE, d")
                        .replaceAll("\\bEEE\\b", "ccc")
                        .replaceAll("\\bMMM\\b", "LLL");
    }

    /** The time during which somebody reads a language. */
    public interface Reading extends AutoCloseable {
        @Override
        void close();
    }
}
