package org.rapport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapport.shared.Language;

class WordsTest {
    private final Words words = BundledWords.english();

    static Iterable<String> keys() {
        return Collections.list(ResourceBundle.getBundle("org.rapport.report.words", Locale.ROOT)
                .getKeys());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_message_can_be_told_for_no_one_and_many(String key) {
        for (Language language : Language.values()) {
            for (int n : new int[] {0, 1, 2, 1200}) {
                Object[] places = {n, 2, 3, 4, 5};
                assertThat(new BundledWords(language.locale()).say(key, places))
                        .isNotBlank()
                        .doesNotContain("{", "}");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0,no", "1,one", "9,nine", "10,10", "1200,'1,200'"})
    void counts_in_words_up_to_nine(int n, String text) {
        assertThat(words.count(n)).isEqualTo(text);
    }

    @Test
    void a_missing_key_is_a_fault() {
        assertThatThrownBy(() -> words.say("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void a_sentence_begins_large() {
        assertThat(words.sentence("one partner fell")).isEqualTo("One partner fell");
        assertThat(words.sentence("")).isEmpty();
    }

    @Test
    void are_said_in_the_language_of_the_reader_of_the_moment() {
        Words said = BundledWords.ofReader();
        try (Language.Reading reader = Language.GERMAN.read()) {
            assertThat(said.say("portfolio.needs", 2, said.count(2))).isEqualTo("zwei Dinge warten auf Sie.");
            assertThat(said.locale()).isEqualTo(Locale.GERMAN);
        }
        assertThat(said.say("portfolio.needs", 2, said.count(2))).isEqualTo("two things wait for you.");
    }

    @Test
    void another_language_without_words_speaks_english() {
        assertThat(new BundledWords(Locale.FRENCH).say("portfolio.nothing")).isEqualTo(words.say("portfolio.nothing"));
    }
}
