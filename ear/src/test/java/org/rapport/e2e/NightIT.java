package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.MailSink;
import org.rapport.e2e.support.MailSink.Moment;
import org.rapport.e2e.support.RunningRapport;

/** The night, ended with kill -9 at its worst moments. */
class NightIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final int PARTNERS = 12;
    private static final int LINES = 40;
    private static final int READERS = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String TOKEN = "rpt_night-test-0123456789abcdef0123456789";

    @Test
    void killed_while_scoring_and_twice_while_delivering_it_completes_with_the_same_figures_and_each_mail_once()
            throws Exception {
        try (MailSink sink = new MailSink();
                RunningRapport rapport = RunningRapport.start("night", mailTo(sink), "--empty")) {
            fill(rapport);

            killWhileScoring(rapport);
            sink.holdAt(Moment.BEFORE_CONTENT, 2);
            rapport.start();
            sink.awaitHeld();
            rapport.kill();

            sink.holdAt(Moment.BEFORE_ANSWER, 4);
            rapport.start();
            sink.awaitHeld();
            rapport.kill();

            rapport.start();
            awaitCompleted(rapport);
            await("every mail, also one tried again", () -> sink.received().size() == READERS);

            assertThat(sink.received())
                    .as(text(rapport, "SELECT GROUP_CONCAT(state) FROM outbox_mail"))
                    .hasSize(READERS)
                    .allSatisfy((id, times) -> assertThat(times).as(id).isOne());
            String figures = figures(rapport);

            run(rapport);
            assertThat(figures(rapport)).as("run again").isEqualTo(figures);
            assertThat(sink.received())
                    .as("run again, no mail doubled")
                    .hasSize(READERS)
                    .allSatisfy((id, times) -> assertThat(times).isOne());

            forget(rapport);
            run(rapport);
            assertThat(figures(rapport)).as("undisturbed").isEqualTo(figures);
            assertThat(Files.list(rapport.data().resolve("documents").resolve(DAY.toString())))
                    .as("PDF, XLSX and HTML of each partner and the portfolio")
                    .hasSize(3 * (PARTNERS + 1));
        }
    }

    private static Map<String, String> mailTo(MailSink sink) {
        Map<String, String> settings = new HashMap<>(sink.settings());
        settings.put("RAPPORT_BOOTSTRAP_TOKEN", TOKEN);
        return settings;
    }

    /** Holds one partner's place in the figures, so that scoring stops in its middle, and ends the server there. */
    private static void killWhileScoring(RunningRapport rapport) throws SQLException {
        try (Connection inTheWay = rapport.connect();
                Statement statement = inTheWay.createStatement()) {
            inTheWay.setAutoCommit(false);
            statement.executeUpdate(
                    "INSERT INTO snapshot (day, partner, side, overall, low, high, uncertainty, standing,"
                            + " stage, n, dimensions, sums, policy, mark) SELECT '" + DAY
                            + "', MAX(id), 'US', 0, 0, 0, 1, 'UNKNOWN', 'CALCULUS', 0, '', '', 1, 0 FROM partner");
            start(rapport);
            await("scoring", () -> stepRuns(rapport, "SCORE"));
            rapport.kill();
            inTheWay.rollback();
        }
    }

    private static void run(RunningRapport rapport) throws SQLException {
        start(rapport);
        awaitCompleted(rapport);
    }

    /** Taken as soon as the server has put the night before away. */
    private static void start(RunningRapport rapport) {
        HttpRequest request = HttpRequest.newBuilder(rapport.url("/api/v1/nights?day=" + DAY))
                .header("Authorization", "Bearer " + TOKEN)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        await("taken", () -> rapport.send(request).statusCode() == 202);
    }

    private static boolean stepRuns(RunningRapport rapport, String step) throws SQLException {
        return number(
                        rapport,
                        "SELECT COUNT(*) FROM night_step WHERE step = '" + step
                                + "' AND started_at IS NOT NULL AND ended_at IS NULL")
                == 1;
    }

    private static void awaitCompleted(RunningRapport rapport) throws SQLException {
        await("completed", () -> number(rapport, "SELECT COUNT(*) FROM night_run WHERE status = 'COMPLETED'") == 1);
    }

    private static void await(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!condition.call()) {
                assertThat(System.nanoTime()).as("waiting for: " + what).isLessThan(end);
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        } catch (SQLException e) {
            throw new AssertionError("waiting for: " + what, e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everything the night has worked out, in one line. */
    private static String figures(RunningRapport rapport) throws SQLException {
        return text(
                        rapport,
                        "SELECT CONCAT(COUNT(*), ' ', MAX(correction), ' ', SHA2(GROUP_CONCAT(CONCAT_WS(',', partner, side,"
                                + " overall, low, high, n, standing, HEX(sums)) ORDER BY partner, side SEPARATOR ';'), 256))"
                                + " FROM snapshot WHERE day = '" + DAY + "'")
                + text(rapport, "SELECT COUNT(*) FROM scorecard")
                + text(rapport, "SELECT COUNT(*) FROM alert")
                + text(rapport, "SELECT COUNT(*) FROM evidence")
                + text(rapport, "SELECT COUNT(*) FROM outbox_mail");
    }

    /** Takes back what the nights wrote, apart from the mails, so that one can be run as if it were the first. */
    private static void forget(RunningRapport rapport) throws SQLException {
        try (Connection connection = rapport.connect();
                Statement statement = connection.createStatement()) {
            for (String table :
                    new String[] {"snapshot", "scorecard", "alert", "night_step", "night_skip", "night_run"}) {
                statement.executeUpdate("DELETE FROM " + table);
            }
        }
    }

    private static void fill(RunningRapport rapport) throws SQLException {
        try (Connection connection = rapport.connect()) {
            for (int i = 0; i < PARTNERS; i++) {
                UUID partner = partner(connection, i);
                for (int line = 0; line < LINES; line++) {
                    evidence(connection, partner, i, line);
                }
            }
            for (int i = 0; i < READERS; i++) {
                reader(connection, i);
            }
        }
    }

    private static UUID partner(Connection connection, int i) throws SQLException {
        UUID id = new UUID(0x0190_0000_0000_7000L + i, 0x8000_0000_0000_0000L + i);
        update(
                connection,
                "INSERT INTO partner (id, version, code, name, country, kind, time_zone, languages, cadence_days, stage,"
                        + " active) VALUES (?, 1, ?, ?, 'BE', 'OTHER', 'Europe/Brussels', 'en', 14, 'WORKING_TOGETHER', TRUE)",
                id,
                "P" + i,
                "Partner " + i);
        return id;
    }

    private static void evidence(Connection connection, UUID partner, int i, int line) throws SQLException {
        String[] dimensions = {"DELIVERY", "QUALITY", "OPENNESS", "FAIRNESS", "CARE", "ALIGNMENT"};
        update(
                connection,
                "INSERT INTO evidence (partner, side, dimension, kind, occurred_on, value, weight, reliability, deception,"
                        + " recorded_at) VALUES (?, ?, ?, 'COMMITMENT_RESOLVED', ?, ?, 1, 1, FALSE, UTC_TIMESTAMP(6))",
                partner,
                line % 2 == 0 ? "US" : "PARTNER",
                dimensions[line / 2 % dimensions.length],
                DAY.minusDays(line * 3L),
                (i + line) % 10 / 9.0);
    }

    private static void reader(Connection connection, int i) throws SQLException {
        UUID id = UUID.randomUUID();
        update(
                connection,
                "INSERT INTO app_user (id, version, login, name, email, role, language, active)"
                        + " VALUES (?, 1, ?, ?, ?, 'EXECUTIVE', 'en', TRUE)",
                id,
                "reader" + i,
                "Reader " + i,
                "reader" + i + "@house.test");
        update(
                connection,
                "INSERT INTO subscription (user_id, version, frequency, only_eventful, attachments)"
                        + " VALUES (?, 1, 'DAILY', FALSE, TRUE)",
                id);
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static long number(RunningRapport rapport, String query) throws SQLException {
        return Long.parseLong(text(rapport, query));
    }

    private static String text(RunningRapport rapport, String query) throws SQLException {
        try (Connection connection = rapport.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
