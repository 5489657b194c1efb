package org.rapport.bench;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.RunningRapport;
import org.rapport.forecast.Outlook;
import org.rapport.forecast.ReferenceClass;
import org.rapport.forecast.ReferenceClasses;
import org.rapport.forecast.jpa.PromisesOf;
import org.rapport.shared.Side;

/**
 * Honest dates of all partners over all that was ever promised, reading included, beside one statement that only reads.
 * Sizes: {@code -Dbench.date.partners=10000 -Dbench.promises=1000000}.
 */
class HonestDatesBench {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate DUE = TODAY.plusDays(30);
    private static final double[] LEVELS = {0.5, 0.8, 0.95};
    private static final int RUNS = 7;

    @Test
    void honest_dates() throws Exception {
        int partners = Integer.getInteger("bench.date.partners", 10_000);
        int promises = Integer.getInteger("bench.promises", 1_000_000);
        try (RunningRapport rapport = RunningRapport.start("honest-dates", Map.of(), "--empty")) {
            String url = rapport.databaseUrl() + "?useServerPrepStmts=true&useBulkStmts=true";
            String password = Files.readString(rapport.data().resolve("database-password"))
                    .strip();
            try (Connection database = DriverManager.getConnection(url, "rapport", password)) {
                Promises ledger = new Promises(database);
                ledger.fill(partners, promises, TODAY);
                measure(ledger, ids(database), new ReferenceClasses(PromisesOf.database(url, password)), promises);
            }
        }
    }

    private static void measure(Promises ledger, List<UUID> partners, ReferenceClasses classes, int promises)
            throws Exception {
        double[] baseline = new double[RUNS];
        double[] prepared = new double[RUNS];
        double[] whole = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            baseline[i] = ledger.baseline();
            classes.forget();
            long start = System.nanoTime();
            ReferenceClass among = classes.of(Side.PARTNER, false, TODAY);
            prepared[i] = (System.nanoTime() - start) / 1e9;
            partners.parallelStream().forEach(partner -> dates(among.outlook(partner)));
            whole[i] = (System.nanoTime() - start) / 1e9;
        }
        double unit = middle(baseline);
        say("Honest dates of %,d partners over %,d promises", partners.size(), promises);
        say("  baseline, 4 columns of a covering index %8.3f s   1.00", unit);
        say("  read, with the class prepared           %8.3f s   %.2f", middle(prepared), middle(prepared) / unit);
        say("  and three dates for each partner        %8.3f s   %.2f", middle(whole), middle(whole) / unit);
    }

    private static void dates(Outlook outlook) {
        for (double level : LEVELS) {
            outlook.day(TODAY, DUE, level);
        }
    }

    private static List<UUID> ids(Connection database) throws Exception {
        List<UUID> ids = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM bench_partner ORDER BY no")) {
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    private static double middle(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
