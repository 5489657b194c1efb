package org.rapport.e2e.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Twelve partners with a record and promises that are due, and seven readers of the digest: every step of a night has work. */
public final class SmallHouse {
    /** The business day whose night is run. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    public static final int PARTNERS = 12;
    public static final int READERS = 7;
    public static final String TOKEN = "rpt_small-house-0123456789abcdef0123456789";

    private static final int LINES = 40;
    private static final String[] DIMENSIONS = {"DELIVERY", "QUALITY", "OPENNESS", "FAIRNESS", "CARE", "ALIGNMENT"};

    private SmallHouse() {}

    /** What a server is to be told so that its mails go to the sink. */
    public static Map<String, String> settings(MailSink sink) {
        Map<String, String> settings = new HashMap<>(sink.settings());
        settings.put("RAPPORT_BOOTSTRAP_TOKEN", TOKEN);
        return settings;
    }

    /** Fills an empty Rapport. */
    public static void fill(RunningRapport rapport) throws SQLException {
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
        take(rapport, promises(3 * PARTNERS, "due"));
    }

    /** Promises of both sides to all partners, as a file of the import: open, due on the day and the two before it. */
    public static String promises(int many, String word) {
        StringBuilder file = new StringBuilder("partner,reference,promisor,announced_on,due_on,title\n");
        for (int i = 0; i < many; i++) {
            file.append("P")
                    .append(i % PARTNERS)
                    .append(',')
                    .append(word)
                    .append('-')
                    .append(i);
            file.append(i % 2 == 0 ? ",US," : ",PARTNER,").append(DAY.minusDays(40 + i % 30));
            file.append(',')
                    .append(DAY.minusDays(i / PARTNERS % 3))
                    .append(",Promise ")
                    .append(i)
                    .append('\n');
        }
        return file.toString();
    }

    /** Begins an import of promises; it goes on by itself. */
    public static void begin(RunningRapport rapport, String promises) {
        var answer = Program.with(rapport, TOKEN)
                .send("POST", "/imports/commitments", "text/csv", BodyPublishers.ofString(promises));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
    }

    /** Whether every import is over; fails if one did not take its file. */
    public static boolean isAllTaken(RunningRapport rapport) {
        List<String> states = Known.all(rapport, "SELECT CONCAT_WS(' ', status, fault) FROM import_run");
        assertThat(states)
                .allSatisfy(
                        state -> assertThat(state).doesNotStartWith("FAILED").doesNotStartWith("REFUSED"));
        return states.stream().allMatch("TAKEN"::equals);
    }

    private static void take(RunningRapport rapport, String promises) {
        begin(rapport, promises);
        Patience.await("import", () -> isAllTaken(rapport));
    }

    public static void startNight(RunningRapport rapport, LocalDate day) {
        Nights.start(Program.with(rapport, TOKEN), day);
    }

    /** Runs the night of the day to its end, be it for the first time or again. */
    public static void runNight(RunningRapport rapport, LocalDate day) {
        Nights.run(rapport, Program.with(rapport, TOKEN), day);
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
        update(
                connection,
                "INSERT INTO evidence (partner, side, dimension, kind, occurred_on, value, weight, reliability, deception,"
                        + " recorded_at) VALUES (?, ?, ?, 'COMMITMENT_RESOLVED', ?, ?, 1, 1, FALSE, UTC_TIMESTAMP(6))",
                partner,
                line % 2 == 0 ? "US" : "PARTNER",
                DIMENSIONS[line / 2 % DIMENSIONS.length],
                DAY.minusDays(line * 3L),
                (i + line) % 10 / 9.0);
    }

    private static void reader(Connection connection, int i) throws SQLException {
        UUID id = new UUID(0x0190_0000_0001_7000L + i, 0x8000_0000_0000_0000L + i);
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
                "INSERT INTO subscription (user_id, version, frequency, only_eventful, attachments, secret)"
                        + " VALUES (?, 1, 'DAILY', FALSE, TRUE, ?)",
                id,
                "secret-of-reader-" + i);
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
