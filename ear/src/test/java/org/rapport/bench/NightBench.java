package org.rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Finished;
import org.rapport.e2e.support.RunningRapport;

/**
 * Two nights of a portfolio, as the product runs them: the first computes every state from the whole ledger, the second
 * goes on from the first with one line in a hundred new. Sizes: {@code -Dbench.partners=100,1000}, lines for each side of a
 * partner {@code -Dbench.lines=500}.
 */
class NightBench {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 30);
    private static final LocalDate SECOND = FIRST.plusDays(1);

    @Test
    void nights() throws Exception {
        System.setProperty("rapport.measured", "true");
        int lines = Integer.getInteger("bench.lines", 500);
        int[] sizes = Arrays.stream(
                        System.getProperty("bench.partners", "100,1000").split(","))
                .mapToInt(Integer::parseInt)
                .toArray();
        for (int partners : sizes) {
            night(partners, lines);
        }
    }

    private static void night(int partners, int lines) throws Exception {
        try (RunningRapport rapport = RunningRapport.start("bench", Map.of(), "--empty")) {
            try (Connection database = rapport.connect()) {
                Ledger ledger = new Ledger(database);
                ledger.partners(partners);
                ledger.lines(partners, lines, FIRST);
                ledger.copyForBaseline();
            }
            close(rapport, FIRST);
            try (Connection database = rapport.connect()) {
                new Ledger(database).news(partners, partners * lines * 2 / 100, SECOND);
            }
            close(rapport, SECOND);
            print(rapport, partners, lines);
        }
    }

    private static void close(RunningRapport rapport, LocalDate day) throws IOException, InterruptedException {
        rapport.stop();
        Finished night = Finished.run(
                Map.of(), "--night", day.toString(), "--data", rapport.data().toString());
        if (night.exitCode() != 0) {
            throw new IllegalStateException("the night of " + day + " failed: " + night.err() + rapport.log());
        }
        rapport.start();
    }

    private static void print(RunningRapport rapport, int partners, int lines) throws SQLException, IOException {
        String password =
                Files.readString(rapport.data().resolve("database-password")).strip();
        Baseline baseline = new Baseline(rapport.databaseUrl(), password);
        double one = baseline.seconds(partners, SECOND, 1);
        double two = baseline.seconds(partners, SECOND, 2);
        double rebuilt = steps(rapport, FIRST).get("SCORE");
        Map<String, Double> steps = steps(rapport, SECOND);
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

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
