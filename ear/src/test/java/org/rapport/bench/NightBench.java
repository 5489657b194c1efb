package org.rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Build;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;

/**
 * Nights of a portfolio, as a server closes them that has been running for days: the first computes every state from the
 * whole ledger, two more go on from it with one line in a hundred new. While the first of these runs, its garbage is collected
 * again and again, to see what is in use; the other is timed. After it all states are forgotten, so that one more night
 * computes them anew, by a server that is warm. Sizes:
 * {@code -Dbench.partners=100,1000}, lines for each side of a partner {@code -Dbench.lines=500}.
 */
class NightBench {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 10);
    private static final LocalDate BEFORE = FIRST.plusDays(1);
    private static final LocalDate LAST = FIRST.plusDays(2);
    private static final LocalDate ANEW = FIRST.plusDays(3);
    private static final String TOKEN = "token-of-a-benchmark-0123456789";
    private static final int PATIENCE_SECONDS = 3_600;

    @BeforeAll
    static void with_the_heap_and_the_compilers_of_a_server() {
        System.setProperty("rapport.measured", "true");
    }

    @Test
    void nights() throws Exception {
        empty();
        int[] sizes = Arrays.stream(
                        System.getProperty("bench.partners", "100,1000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        double before = 0;
        for (int partners : sizes) {
            double each = night(partners, Integer.getInteger("bench.lines", 500));
            if (before > 0) {
                say("  scores of a partner against the portfolio before it        %.2f", each / before);
            }
            before = each;
        }
    }

    /** What a night costs that has nothing to do. */
    private static void empty() throws Exception {
        try (RunningRapport rapport = start(Build.freshFolder("bench-log").resolve("gc.log"))) {
            close(rapport, FIRST);
            close(rapport, LAST);
            double seconds = steps(rapport, LAST).values().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            say("an empty night: %.3f s in its steps, %.3f s in all", seconds, whole(rapport, LAST));
        }
    }

    private static double night(int partners, int lines) throws Exception {
        Path collections = Build.freshFolder("bench-log").resolve("gc.log");
        try (RunningRapport rapport = start(collections);
                Connection database = rapport.connect()) {
            Ledger ledger = new Ledger(database);
            ledger.partners(partners);
            ledger.lines(partners, lines, FIRST);
            ledger.copyForBaseline();
            close(rapport, FIRST);
            ledger.news(partners, partners * lines * 2 / 100, BEFORE);
            close(rapport, BEFORE, () -> HeapUse.collect(rapport.pid()));
            ledger.news(partners, partners * lines * 2 / 100, LAST);
            close(rapport, LAST);
            forget(database);
            close(rapport, ANEW);
            double each = print(rapport, partners, lines);
            say("  heap: %s", HeapUse.of(collections));
            return each;
        }
    }

    private static void forget(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("TRUNCATE TABLE snapshot");
        }
    }

    private static RunningRapport start(Path collections) {
        return RunningRapport.start(
                "bench",
                Map.of("RAPPORT_BOOTSTRAP_TOKEN", TOKEN, "JAVA_TOOL_OPTIONS", "-Xlog:gc:file=" + collections),
                "--empty");
    }

    /** What is done every second while a night runs. */
    private interface Look {
        void take() throws Exception;
    }

    private static void close(RunningRapport rapport, LocalDate day) throws Exception {
        close(rapport, day, () -> {});
    }

    private static void close(RunningRapport rapport, LocalDate day, Look look) throws Exception {
        Program.with(rapport, TOKEN).post("/nights?day=" + day, "");
        for (int i = 1; i <= 5 * PATIENCE_SECONDS; i++) {
            String status = status(rapport, day);
            if (status.equals("COMPLETED")) {
                return;
            }
            if (status.equals("FAILED")) {
                break;
            }
            Thread.sleep(200);
            if (i % 5 == 0) {
                look.take();
            }
        }
        throw new IllegalStateException("the night of " + day + " did not end: " + rapport.log());
    }

    private static String status(RunningRapport rapport, LocalDate day) throws SQLException {
        try (Connection database = rapport.connect();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT status FROM night_run WHERE day = '" + day + "'")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** The figures of a size; what the scores of a partner cost, in seconds. */
    private static double print(RunningRapport rapport, int partners, int lines) throws SQLException, IOException {
        String password =
                Files.readString(rapport.data().resolve("database-password")).strip();
        Baseline baseline = new Baseline(rapport.databaseUrl(), password);
        double one = baseline.seconds(partners, LAST, 1);
        double two = baseline.seconds(partners, LAST, 2);
        double rebuilt = steps(rapport, ANEW).get("SCORE");
        Map<String, Double> steps = steps(rapport, LAST);
        double scored = steps.get("SCORE");
        say("%,d partners, %,d lines of evidence", partners, 2L * partners * lines);
        say("  baseline, one connection           %8.3f s   1.00", one);
        say("  baseline, two connections          %8.3f s   %.2f", two, two / one);
        say("  all states from the ledger         %8.3f s   %.2f", rebuilt, rebuilt / one);
        say("  scores with 1 %% of new lines       %8.3f s   %.2f", scored, scored / one);
        say("  scores, for each partner           %8.1f µs", 1e6 * scored / partners);
        double documents = steps.get("DOCUMENTS");
        say("  PDF, XLSX and HTML of each partner %8.3f s   %.1f partners a second", documents, partners / documents);
        steps.forEach((step, seconds) -> say("  step %-20s          %8.3f s", step, seconds));
        return scored / partners;
    }

    /** Seconds of each step of a night, in their order. */
    private static Map<String, Double> steps(RunningRapport rapport, LocalDate day) throws SQLException {
        Map<String, Double> steps = new LinkedHashMap<>();
        try (Connection database = rapport.connect();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT s.step, TIMESTAMPDIFF(MICROSECOND, s.started_at, s.ended_at) / 1e6 FROM night_step s"
                                + " JOIN night_run r ON r.id = s.run WHERE r.day = '" + day
                                + "' ORDER BY s.started_at")) {
            while (row.next()) {
                steps.put(row.getString(1), row.getDouble(2));
            }
        }
        return steps;
    }

    /** Seconds from the beginning of a night to its end. */
    private static double whole(RunningRapport rapport, LocalDate day) throws SQLException {
        try (Connection database = rapport.connect();
                Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT TIMESTAMPDIFF(MICROSECOND, started_at, ended_at) / 1e6"
                        + " FROM night_run WHERE day = '" + day + "'")) {
            row.next();
            return row.getDouble(1);
        }
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
