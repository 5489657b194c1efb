package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.MailSink;
import org.rapport.e2e.support.Patience;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;

/** Two servers on one database: a night is run once, and goes on elsewhere when its server dies. */
class TwoServersIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final String TOKEN = "rpt_two-servers-0123456789abcdef0123456789";
    private static final int PARTNERS = 4;

    @Test
    void the_second_takes_over_the_night_in_which_the_first_is_killed_and_each_mail_goes_out_once() throws Exception {
        try (MailSink sink = new MailSink();
                RunningRapport first = RunningRapport.start("first", settings(sink), "--empty");
                RunningRapport second = RunningRapport.start("second", beside(first, sink), "--empty")) {
            fill(first);
            stoppedFromTheOther(first, second);
            try (Connection inTheWay = first.connect();
                    Statement statement = inTheWay.createStatement()) {
                inTheWay.setAutoCommit(false);
                startHeld(first, DAY, statement);
                assertThat(start(second, DAY)).as("while the first runs it").isEqualTo(409);
                first.kill();
                inTheWay.rollback();
            }
            await(() -> stands(first, DAY, "COMPLETED"));

            assertThat(Known.all(first, "SELECT count(*) FROM snapshot WHERE day = '" + DAY + "'"))
                    .containsExactly(String.valueOf(2 * PARTNERS));
            await(() -> sink.received().size() >= 2);
            assertThat(sink.received())
                    .as("one of each night")
                    .hasSize(2)
                    .allSatisfy((id, times) -> assertThat(times).isOne());
        }
    }

    /** The first server runs it, the second is asked to stop it; begun again it goes on. */
    private static void stoppedFromTheOther(RunningRapport first, RunningRapport second) throws Exception {
        LocalDate day = DAY.minusDays(1);
        try (Connection inTheWay = first.connect();
                Statement statement = inTheWay.createStatement()) {
            inTheWay.setAutoCommit(false);
            startHeld(first, day, statement);
            assertThat(Program.with(second, TOKEN)
                            .send("DELETE", "/nights/running", "application/json", BodyPublishers.noBody())
                            .statusCode())
                    .isEqualTo(202);
            inTheWay.rollback();
        }
        await(() -> stands(first, day, "STOPPED"));
        assertThat(Known.all(first, "SELECT step FROM night_step WHERE step = 'DELIVER' AND started_at IS NOT NULL"))
                .as("digests of a night that was stopped")
                .isEmpty();
        await(() -> start(first, day) == 202);
        await(() -> stands(first, day, "COMPLETED"));
    }

    /** Begins a night in which scoring waits for one partner's place in the figures. */
    private static void startHeld(RunningRapport rapport, LocalDate day, Statement inTheWay) throws Exception {
        inTheWay.executeUpdate("INSERT INTO snapshot (day, partner, side, overall, low, high, uncertainty,"
                + " standing, stage, n, dimensions, sums, policy, mark) SELECT '" + day
                + "', MAX(id), 'US', 0, 0, 0, 1, 'UNKNOWN', 'CALCULUS', 0, '', '', 1, 0 FROM partner");
        await(() -> start(rapport, day) == 202);
        await(() -> Known.all(
                        rapport,
                        "SELECT s.step FROM night_step s JOIN night_run r ON r.id = s.run WHERE r.day = ?"
                                + " AND s.step = 'SCORE' AND s.started_at IS NOT NULL AND s.ended_at IS NULL",
                        day)
                .equals(List.of("SCORE")));
    }

    private static boolean stands(RunningRapport rapport, LocalDate day, String status) {
        return Known.all(rapport, "SELECT status FROM night_run WHERE day = ?", day)
                .equals(List.of(status));
    }

    private static Map<String, String> settings(MailSink sink) {
        Map<String, String> settings = new HashMap<>(sink.settings());
        settings.put("RAPPORT_BOOTSTRAP_TOKEN", TOKEN);
        return settings;
    }

    private static Map<String, String> beside(RunningRapport first, MailSink sink) throws Exception {
        Map<String, String> settings = settings(sink);
        settings.put("RAPPORT_DB_URL", first.databaseUrl());
        settings.put("RAPPORT_DB_USER", "rapport");
        settings.put(
                "RAPPORT_DB_PASSWORD",
                Files.readString(first.data().resolve("database-password")).strip());
        return settings;
    }

    private static int start(RunningRapport rapport, LocalDate day) {
        return Program.with(rapport, TOKEN).post("/nights?day=" + day, "").statusCode();
    }

    private static void fill(RunningRapport rapport) {
        for (int i = 0; i < PARTNERS; i++) {
            String json = "{\"code\":\"P" + i + "\",\"name\":\"Partner " + i
                    + "\",\"kind\":\"OTHER\",\"country\":\"BE\",\"timeZone\":\"Europe/Brussels\",\"cadenceDays\":14}";
            assertThat(Program.with(rapport, TOKEN).post("/partners", json).statusCode())
                    .isIn(200, 201);
        }
        Known.change(
                rapport,
                "INSERT INTO app_user (id, version, login, name, email, role, language, active)"
                        + " VALUES (UUID(), 1, 'reader', 'Reader', 'reader@house.test', 'EXECUTIVE', 'en', TRUE)");
        Known.change(
                rapport,
                "INSERT INTO subscription (user_id, version, frequency, only_eventful, attachments)"
                        + " SELECT id, 1, 'DAILY', FALSE, TRUE FROM app_user WHERE login = 'reader'");
    }

    private static void await(BooleanSupplier condition) {
        Patience.await("the servers", condition);
    }
}
