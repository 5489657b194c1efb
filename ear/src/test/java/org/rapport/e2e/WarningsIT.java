package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.MailSink;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;
import org.rapport.e2e.support.Story;

/** An early warning from the rule an administrator sets to the mail, and to the week for which it is put off. */
class WarningsIT {
    private static final String TOKEN = "rpt_warnings-0123456789abcdef0123456789";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void it_is_raised_by_the_rule_mailed_once_and_put_off_for_a_week() {
        try (MailSink sink = new MailSink();
                RunningRapport rapport = RunningRapport.start("warnings", settings(sink), "--empty")) {
            Program program = Program.with(rapport, TOKEN);
            Story story = Story.with(rapport, TOKEN, "ORION", "name", "Orion", "country", "BE", "timeZone", "UTC");
            promised(story, "SOON", 10);
            promised(story, "LATER", 30);
            set(program, "/alerts/rules", "{\"rule\":\"DUE\",\"days\":14,\"steps\":[14,1]}");
            set(program, "/alerts/channel", "{\"channel\":\"AT_ONCE\"}");

            story.close(TODAY.minusDays(2));
            awaitMails(sink, 1);
            String unfolded = sink.contents().get(0).replaceAll("=\\r?\\n", "");
            assertThat(unfolded).contains("Orion", "Release SOON").doesNotContain("Release LATER");

            story.close(TODAY.minusDays(1));
            assertThat(sink.received()).as("no step has come").hasSize(1);

            String id = Known.one(rapport, "SELECT id FROM alert WHERE rule = 'DUE'");
            assertThat(program.post("/alerts/" + id + "/remind", "").statusCode())
                    .isEqualTo(200);
            JsonObject own =
                    JsonParser.parseString(program.get("/alerts").body()).getAsJsonObject();
            assertThat(own.getAsJsonArray("standing")).isEmpty();
            assertThat(own.getAsJsonArray("later").get(0).toString())
                    .contains(id, TODAY.plusDays(7).toString());

            set(program, "/alerts/rules", "{\"rule\":\"DUE\",\"steps\":[99]}", 400);
        }
    }

    private static Map<String, String> settings(MailSink sink) {
        Map<String, String> settings = new HashMap<>(sink.settings());
        settings.put("RAPPORT_BOOTSTRAP_TOKEN", TOKEN);
        return settings;
    }

    private static void promised(Story story, String reference, int days) {
        story.tell(
                "/commitments",
                "promisor",
                "US",
                "reference",
                reference,
                "title",
                "Release " + reference,
                "announcedOn",
                TODAY.minusDays(20),
                "dueOn",
                TODAY.plusDays(days));
    }

    private static void set(Program program, String path, String json) {
        set(program, path, json, 200);
    }

    private static void set(Program program, String path, String json, int status) {
        HttpResponse<String> answer = program.send("PUT", path, "application/json", BodyPublishers.ofString(json));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private static void awaitMails(MailSink sink, int count) {
        Instant patience = Instant.now().plus(PATIENCE);
        while (sink.received().size() < count) {
            assertThat(Instant.now()).as("the mail arrives").isBefore(patience);
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
