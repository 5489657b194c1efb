package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.MailSink;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;

/** Two servers on one database: a night is run once, and goes on elsewhere when its server dies. */
class TwoServersIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final String TOKEN = "rpt_two-servers-0123456789abcdef0123456789";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int PARTNERS = 4;

    @Test
    void the_second_takes_over_the_night_in_which_the_first_is_killed_and_each_mail_goes_out_once() throws Exception {
        try (MailSink sink = new MailSink();
                RunningRapport first = RunningRapport.start("first", settings(sink), "--empty");
                RunningRapport second = RunningRapport.start("second", beside(first, sink), "--empty")) {
            fill(first);
            try (Connection inTheWay = first.connect();
                    Statement statement = inTheWay.createStatement()) {
                inTheWay.setAutoCommit(false);
                statement.executeUpdate("INSERT INTO snapshot (day, partner, side, overall, low, high, uncertainty,"
                        + " standing, stage, n, dimensions, sums, policy, mark) SELECT '" + DAY
                        + "', MAX(id), 'US', 0, 0, 0, 1, 'UNKNOWN', 'CALCULUS', 0, '', '', 1, 0 FROM partner");
                assertThat(start(first)).isEqualTo(202);
                await(() -> holds(
                        first,
                        "SELECT count(*) FROM night_step WHERE step = 'SCORE'"
                                + " AND started_at IS NOT NULL AND ended_at IS NULL",
                        "1"));
                assertThat(start(second)).as("while the first runs it").isEqualTo(409);
                first.kill();
                inTheWay.rollback();
            }
            await(() -> holds(first, "SELECT count(*) FROM night_run WHERE status = 'COMPLETED'", "1"));

            assertThat(Known.all(first, "SELECT count(*) FROM snapshot WHERE day = '" + DAY + "'"))
                    .containsExactly(String.valueOf(2 * PARTNERS));
            await(() -> !sink.received().isEmpty());
            assertThat(sink.received())
                    .hasSize(1)
                    .allSatisfy((id, times) -> assertThat(times).isOne());
        }
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

    private static int start(RunningRapport rapport) {
        return Program.with(rapport, TOKEN).post("/nights?day=" + DAY, "").statusCode();
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

    private static boolean holds(RunningRapport rapport, String sql, String value) {
        return Known.all(rapport, sql).equals(List.of(value));
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
