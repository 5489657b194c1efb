package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.MailSink;
import org.rapport.e2e.support.MailSink.Manner;
import org.rapport.e2e.support.Nights;
import org.rapport.e2e.support.Patience;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;
import org.rapport.e2e.support.SmallHouse;
import org.rapport.e2e.support.TestDatabase;

/** Nights of one server, each with a trouble of its own: mail server, database, disk, a partner that cannot be worked on. */
class NightTroublesIT {
    private static final String ADMINISTRATOR =
            "INSERT INTO app_user (id, version, login, name, email, role, language, active, password_hash)"
                    + " VALUES (UUID(), 1, 'chief', 'Chief', 'chief@house.test', 'ADMINISTRATOR', 'en', TRUE, 'none')";
    private static final Path FULL_DISK = Path.of("/dev/full");

    private static MailSink sink;
    private static TestDatabase database;
    private static RunningRapport rapport;
    private static LocalDate day = SmallHouse.DAY;

    @BeforeAll
    static void start() throws Exception {
        sink = new MailSink();
        database = TestDatabase.start("troubles-db");
        Map<String, String> settings = new HashMap<>(SmallHouse.settings(sink));
        settings.put("RAPPORT_DB_URL", database.url());
        settings.put("RAPPORT_DB_USER", database.user());
        settings.put("RAPPORT_DB_PASSWORD", database.password());
        rapport = RunningRapport.start("troubles", settings, "--empty");
        SmallHouse.fill(rapport);
        Known.change(rapport, ADMINISTRATOR);
    }

    @AfterAll
    static void end() {
        rapport.close();
        database.close();
        sink.close();
    }

    @BeforeEach
    void next_day() {
        day = day.plusDays(1);
        sink.forget();
    }

    @AfterEach
    void all_is_well_again() {
        sink.behave(Manner.TAKING);
        sink.know();
    }

    @Test
    void a_mail_server_that_takes_nothing_now_fails_no_night_and_has_each_mail_once_when_it_does() {
        sink.behave(Manner.REFUSING);
        SmallHouse.runNight(rapport, day);
        assertThat(states()).hasSize(SmallHouse.READERS).containsOnly("FAILED");
        assertThat(digests("next_attempt_at")).as("tried again by itself").doesNotContainNull();

        sink.behave(Manner.TAKING);
        digests("id").forEach(mail -> program().post("/mails/" + mail + "/repeat", ""));
        SmallHouse.runNight(rapport, day);
        eachMailOnce();
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void a_mail_server_that_hangs_up_after_the_mail_gets_none_twice() {
        sink.behave(Manner.DROPPING);
        SmallHouse.runNight(rapport, day);
        assertThat(states()).hasSize(SmallHouse.READERS).containsOnly("HANDED_OVER");

        sink.behave(Manner.TAKING);
        SmallHouse.runNight(rapport, day);
        eachMailOnce();
        assertThat(states()).as("left to a person").containsOnly("HANDED_OVER");
    }

    @Test
    void an_address_that_does_not_exist_is_not_tried_again_and_after_three_nights_its_digest_pauses() {
        sink.disown("reader0@house.test");
        for (int night = 1; night <= 3; night++, day = day.plusDays(1)) {
            SmallHouse.runNight(rapport, day);
            assertThat(Known.all(
                            rapport,
                            "SELECT CONCAT_WS(' ', state, attempts, next_attempt_at, reason) FROM outbox_mail"
                                    + " WHERE day = ? AND address = 'reader0@house.test'",
                            day))
                    .singleElement()
                    .asString()
                    .startsWith("BOUNCED 1 ")
                    .contains("550 5.1.1");
        }
        Program reader = Program.of(rapport, "reader0");
        assertThat(reader.get("/subscription/pause").body()).contains("550 5.1.1", "reader0@house.test");
        SmallHouse.runNight(rapport, day);
        assertThat(digests("id")).hasSize(SmallHouse.READERS - 1);

        sink.know();
        assertThat(reader.send("DELETE", "/subscription/pause", "application/json", BodyPublishers.noBody())
                        .statusCode())
                .isEqualTo(204);
        day = day.plusDays(1);
        SmallHouse.runNight(rapport, day);
        assertThat(states()).hasSize(SmallHouse.READERS).containsOnly("SENT");
    }

    @Test
    void a_partner_that_cannot_be_worked_on_is_left_out_by_name_and_all_others_are_done() {
        Known.change(
                rapport,
                "INSERT INTO evidence (partner, side, dimension, kind, occurred_on, value, weight, reliability, deception,"
                        + " recorded_at) SELECT id, 'US', 'NONE', 'COMMITMENT_RESOLVED', '" + day
                        + "', 1, 1, 1, FALSE, UTC_TIMESTAMP(6) FROM partner WHERE code = 'P5'");
        try {
            SmallHouse.runNight(rapport, day);
            assertThat(Known.all(rapport, "SELECT DISTINCT CONCAT(s.subject, ' ', s.place) FROM night_skip s"))
                    .containsExactly("Partner 5 /partner/P5");
            assertThat(Known.all(rapport, "SELECT partner FROM snapshot WHERE day = ?", day))
                    .hasSize(2 * (SmallHouse.PARTNERS - 1));
            eachMailOnce();
        } finally {
            Known.change(rapport, "DELETE FROM evidence WHERE dimension = 'NONE'");
        }
    }

    @Test
    void a_database_restarted_in_its_middle_does_not_harm_the_night() throws Exception {
        SmallHouse.startNight(rapport, day);
        Patience.await(
                "scorecards",
                () -> Known.all(
                                        rapport,
                                        "SELECT s.started_at FROM night_step s JOIN night_run r"
                                                + " ON r.id = s.run WHERE r.day = ? AND s.step = 'SCORECARDS' AND s.started_at IS NOT NULL",
                                        day)
                                .size()
                        == 1);
        database.restart();
        Patience.await("a complete night", () -> Nights.isComplete(rapport, day));
        assertThat(Known.all(rapport, "SELECT partner FROM snapshot WHERE day = ?", day))
                .hasSize(2 * SmallHouse.PARTNERS);
        assertThat(Known.all(
                        rapport,
                        "SELECT subject FROM night_skip s JOIN night_run r ON r.id = s.run WHERE r.day = ?",
                        day))
                .isEmpty();
        Patience.await("every mail", () -> states().stream().allMatch("SENT"::equals));
        eachMailOnce();
    }

    @Test
    void a_full_disk_fails_the_night_in_words_and_tells_administrators_and_with_room_again_it_goes_on()
            throws IOException {
        Path folder =
                Files.createDirectories(rapport.data().resolve("documents").resolve(day.toString()));
        Files.createSymbolicLink(folder.resolve("portfolio.pdf.part"), FULL_DISK);
        SmallHouse.startNight(rapport, day);
        Patience.await("a failed night", () -> night("status").equals(List.of("FAILED")));
        assertThat(night("failure")).singleElement().asString().contains("portfolio.pdf", "No space left on device");
        assertThat(sink.received()).as("no figures go out").isEmpty();
        Patience.await(
                "administrators told",
                () -> !Known.all(
                                rapport,
                                "SELECT recipient FROM outbox_mail WHERE day = ? AND kind = 'NIGHT_FAILED'",
                                day)
                        .isEmpty());

        SmallHouse.runNight(rapport, day);
        assertThat(Files.list(folder)).hasSize(3 * (SmallHouse.PARTNERS + 1));
        assertThat(states()).hasSize(SmallHouse.READERS).containsOnly("SENT");
    }

    private static Program program() {
        return Program.with(rapport, SmallHouse.TOKEN);
    }

    private static List<String> night(String what) {
        return Known.all(rapport, "SELECT " + what + " FROM night_run WHERE day = ?", day);
    }

    private static List<String> states() {
        return digests("state");
    }

    private static List<String> digests(String what) {
        return Known.all(rapport, "SELECT " + what + " FROM outbox_mail WHERE day = ? AND kind = 'DIGEST'", day);
    }

    private static void eachMailOnce() {
        assertThat(sink.received())
                .hasSize(SmallHouse.READERS)
                .allSatisfy((id, times) -> assertThat(times).as(id).isOne());
    }
}
