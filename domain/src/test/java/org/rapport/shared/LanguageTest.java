package org.rapport.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Nested
    class Reader {
        @Test
        void reads_English_unless_something_else_is_said() {
            assertThat(Language.current()).isEqualTo(Language.ENGLISH);
        }

        @Test
        void reads_the_language_only_as_long_as_it_is_bound() {
            try (Language.Reading outer = Language.GERMAN.read()) {
                try (Language.Reading inner = Language.ENGLISH.read()) {
                    assertThat(Language.current()).isEqualTo(Language.ENGLISH);
                }
                assertThat(Language.current()).isEqualTo(Language.GERMAN);
            }
            assertThat(Language.current()).isEqualTo(Language.ENGLISH);
        }

        @ParameterizedTest
        @CsvSource({"de,GERMAN", "de-AT,GERMAN", "en-GB,ENGLISH", "ko,ENGLISH", ",ENGLISH"})
        void is_found_by_the_tag(String tag, Language language) {
            assertThat(Language.of(tag)).isEqualTo(language);
        }

        @Test
        void of_a_language_not_spoken_here_is_not_guessed() {
            assertThat(Language.of(Locale.KOREAN)).isEmpty();
        }
    }

    @Nested
    class Dates {
        private final LocalDate day = LocalDate.of(2026, 3, 3);

        @ParameterizedTest
        @CsvSource({
            "EEE d MMM,Tue 3 Mar,Di 3. Mär",
            "EEEE d MMMM yyyy,Tuesday 3 March 2026,'Dienstag, 3. März 2026'",
            "MMMM yyyy,March 2026,März 2026"
        })
        void are_written_as_each_language_does(String pattern, String english, String german) {
            assertThat(Language.ENGLISH.dates(pattern).format(day)).isEqualTo(english);
            assertThat(Language.GERMAN.dates(pattern).format(day)).isEqualTo(german);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.rapport.report.words", "org.rapport.imports.words"})
    void has_every_word_with_its_places(String bundle) {
        var alone = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ROOT, alone);
        ResourceBundle german = ResourceBundle.getBundle(bundle, Locale.GERMAN, alone);
        assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
        for (String key : english.keySet()) {
            assertThat(places(german.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
