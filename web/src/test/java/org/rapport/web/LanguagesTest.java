package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.shared.Language;

/** The portal says everything in each of its languages. */
class LanguagesTest {
    private static final int[] NUMBERS = {0, 1, 2, 5, 1200};

    @ParameterizedTest
    @ValueSource(strings = {"org.rapport.web.messages", "org.rapport.web.faces"})
    void have_the_same_keys_with_the_same_places(String bundle) {
        ResourceBundle english = words(bundle, Language.ENGLISH);
        ResourceBundle german = words(bundle, Language.GERMAN);
        assertThat(german.getLocale()).isEqualTo(Locale.GERMAN);
        for (String key : german.keySet()) {
            assertThat(english.containsKey(key)).as(key).isTrue();
            assertThat(places(german.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    @Test
    void lack_nothing_in_German() {
        var german = new GermanAlone();
        assertThat(words("org.rapport.web.messages", Language.ENGLISH).keySet())
                .allSatisfy(key -> assertThat(german.has(key)).as(key).isTrue());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fill_every_message_for_none_one_and_many(Language language) {
        ResourceBundle words = words("org.rapport.web.messages", language);
        for (String key : words.keySet()) {
            for (int n : NUMBERS) {
                Object[] places = {n, n, n, n, n, n};
                assertThat(new MessageFormat(words.getString(key), language.locale()).format(places))
                        .as(key)
                        .doesNotContain("{", "}", "'");
            }
        }
    }

    @Test
    void are_spoken_to_whoever_reads_them() {
        Say say = new Say();
        try (Language.Reading reader = Language.GERMAN.read()) {
            assertThat(say.of("nav.commitments")).isEqualTo("Zusagen");
            assertThat(say.of("points.label", 1234.5)).isEqualTo("1.234,5 Punkte");
            assertThat(say.getLanguage()).isEqualTo("de");
        }
        assertThat(say.of("nav.commitments")).isEqualTo("Commitments");
    }

    @Test
    void type_numbers_in_their_own_way() {
        assertThat(NumberConverter.plain("98.5")).isEqualTo("98.5");
        try (Language.Reading reader = Language.GERMAN.read()) {
            assertThat(NumberConverter.plain("98,5")).isEqualTo("98.5");
            assertThat(NumberConverter.plain("98.5")).isEqualTo("98.5");
            assertThat(NumberConverter.plain("118.400")).isEqualTo("118400");
            assertThat(NumberConverter.plain("1.234,50")).isEqualTo("1234.50");
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static ResourceBundle words(String bundle, Language language) {
        var alone = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(bundle, language.locale(), alone);
    }

    /** The German words without the English ones that stand behind them. */
    private static final class GermanAlone {
        private final java.util.Properties words = new java.util.Properties();

        GermanAlone() {
            var german = LanguagesTest.class.getResource("/org/rapport/web/messages_de.properties");
            try (var in = new java.io.InputStreamReader(german.openStream(), java.nio.charset.StandardCharsets.UTF_8)) {
                words.load(in);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        boolean has(String key) {
            return words.containsKey(key);
        }
    }
}
