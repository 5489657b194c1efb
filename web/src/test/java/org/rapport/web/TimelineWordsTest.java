package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.report.BundledWords;
import org.rapport.shared.Language;

/** What the timeline says on screen, reports say on paper, in the same words. */
class TimelineWordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void of_reports_are_those_of_the_screen(Language language) {
        ResourceBundle screen = words("org.rapport.web.messages", language);
        ResourceBundle paper = words("org.rapport.report.words", language);
        for (String key : screen.keySet()) {
            if (key.startsWith("timeline.")) {
                assertThat(BundledWords.english().has(key)).as(key).isTrue();
                assertThat(paper.getString(key).replace("''", "’")).as(key).isEqualTo(screen.getString(key));
            }
        }
    }

    private static ResourceBundle words(String bundle, Language language) {
        var alone = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(bundle, language.locale(), alone);
    }
}
