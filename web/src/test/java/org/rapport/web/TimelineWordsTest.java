package org.rapport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.rapport.report.BundledWords;

/** What the timeline says on screen, reports say on paper, in the same words. */
class TimelineWordsTest {
    private final ResourceBundle screen = ResourceBundle.getBundle("org.rapport.web.messages");
    private final ResourceBundle paper = ResourceBundle.getBundle("org.rapport.report.words");

    @Test
    void of_reports_are_those_of_the_screen() {
        for (String key : screen.keySet()) {
            if (key.startsWith("timeline.")) {
                assertThat(BundledWords.english().has(key)).as(key).isTrue();
                assertThat(paper.getString(key).replace("''", "’")).as(key).isEqualTo(screen.getString(key));
            }
        }
    }
}
