package org.rapport.batch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
    private static final String END = "https://rapport.example/unsubscribe?token=AbC_d.e-f";
    private static final Envelope.Address ADDRESS = new Envelope.Address(
            "<1@rapport>", "rapport@house.test", "thora@house.test", "Thora", Instant.parse("2026-11-17T02:15:00Z"));

    private static String written(Letter letter) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Envelope(Session.getInstance(new Properties()), ADDRESS, letter, () -> {}).writeTo(out, null);
        String mail = out.toString(StandardCharsets.US_ASCII);
        return mail.substring(0, mail.indexOf("\r\n\r\n")).replaceAll("\r\n[ \t]+", "");
    }

    private static Letter letter() {
        return new Letter("Trust fell", "<p>why</p>", "why", List.of());
    }

    @Test
    void a_mail_that_can_be_ended_says_where_one_request_ends_it() throws Exception {
        assertThat(written(letter().endable(END)).split("\r\n"))
                .contains("List-Unsubscribe: <" + END + ">", "List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }

    @Test
    void any_other_mail_says_nothing_of_the_kind() throws Exception {
        assertThat(written(letter())).doesNotContain("List-Unsubscribe");
        assertThat(written(letter().endable(null))).doesNotContain("List-Unsubscribe");
    }

    @Test
    void its_message_id_is_that_of_the_mail() throws Exception {
        assertThat(written(letter())).contains("Message-ID: <1@rapport>");
    }
}
