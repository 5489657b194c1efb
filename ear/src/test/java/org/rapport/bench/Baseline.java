package org.rapport.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/**
 * What the night is measured against: all faded sums in one statement, by a table of day factors, over narrow rows
 * clustered as they are read; streamed to the client and not stored; the second run counts.
 */
final class Baseline {
    private final String url;
    private final String password;

    Baseline(String url, String password) {
        this.url = url + "?useServerPrepStmts=true";
        this.password = password;
    }

    /** Seconds of the statement for all partners on so many connections, each with its share of the partners. */
    double seconds(int partners, LocalDate today, int connections) {
        run(partners, today, connections);
        return run(partners, today, connections);
    }

    private double run(int partners, LocalDate today, int connections) {
        long start = System.nanoTime();
        List<CompletableFuture<Void>> parts = IntStream.range(0, connections)
                .mapToObj(part -> CompletableFuture.runAsync(
                        () -> sums(today, partners * part / connections + 1, partners * (part + 1) / connections)))
                .toList();
        parts.forEach(CompletableFuture::join);
        return (System.nanoTime() - start) / 1e9;
    }

    private void sums(LocalDate today, int first, int last) {
        try (Connection connection = DriverManager.getConnection(url, "rapport", password);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE fac (day DATE NOT NULL PRIMARY KEY, f180 DOUBLE NOT NULL,"
                    + " f360 DOUBLE NOT NULL, f720 DOUBLE NOT NULL) ENGINE = MEMORY");
            statement.execute("INSERT INTO fac SELECT '" + today + "' - INTERVAL seq DAY, EXP(-LN(2) * seq / 180),"
                    + " EXP(-LN(2) * seq / 360), EXP(-LN(2) * seq / 720) FROM seq_0_to_1200");
            statement.setFetchSize(1000);
            try (ResultSet rows =
                    statement.executeQuery("SELECT partner, side, dimension, SUM(weight * reliability * value * f180),"
                            + " SUM(IF(deception, 0, weight * reliability * (1 - value) * f360)),"
                            + " SUM(IF(deception, weight * reliability * (1 - value) * f720, 0))"
                            + " FROM bench_ledger l STRAIGHT_JOIN fac f ON f.day = l.occurred_on"
                            + " WHERE partner BETWEEN " + first + " AND " + last
                            + " GROUP BY partner, side, dimension")) {
                while (rows.next()) {
                    rows.getDouble(4);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
