package org.rapport.batch.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTest {
    private static final String PLACE = "http://rapport.test/partner?code=A&day=1";

    private final Note note = new Note(
            "Two <warnings>",
            List.of("Hello Ewa,\nthis is what there is."),
            List.of(new Note.Item("We owe Orion & Sons an answer.", "Open", PLACE)),
            "Change it at http://rapport.test/alerts if you like.");

    @Test
    void says_the_same_with_and_without_markup() {
        Mail mail = note.written(Story.WORDS);

        assertThat(mail.text()).isEqualTo("""
                Hello Ewa,
                this is what there is.

                We owe Orion & Sons an answer.
                http://rapport.test/partner?code=A&day=1

                Change it at http://rapport.test/alerts if you like.""");
        assertThat(mail.html())
                .contains("Two &lt;warnings&gt;</h1>", "Hello Ewa,<br/>this is what there is.")
                .contains("We owe Orion &amp; Sons an answer. ", ">Open</a>")
                .contains("href=\"http://rapport.test/partner?code=A&amp;day=1\"");
    }

    @Test
    void addresses_within_a_text_can_be_followed() {
        assertThat(note.written(Story.WORDS).html())
                .contains("href=\"http://rapport.test/alerts\"")
                .contains("</a> if you like.");
    }

    @Test
    void what_ends_a_sentence_does_not_belong_to_the_address_before_it() {
        Note said = Note.of("Plans", List.of("Look at https://orion.test/plan?v=2. (Or http://b.test/x)"));
        assertThat(said.written(Story.WORDS).html())
                .contains("href=\"https://orion.test/plan?v=2\"", "href=\"http://b.test/x\"");
    }

    @Test
    void can_be_read_in_the_dark() {
        assertThat(note.written(Story.WORDS).html()).contains("prefers-color-scheme: dark", "class=\"m-ink\"");
    }
}
