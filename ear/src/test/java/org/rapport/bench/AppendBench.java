package org.rapport.bench;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;

/**
 * Evidence told by another system through the API, with the check for what is known and the audit, as lists and one by one
 * on eight connections; beside it bare rows of many values each, by JDBC, into a table like the ledger's. Lines:
 * {@code -Dbench.rows=100000}.
 */
class AppendBench {
    private static final String TOKEN = "token of the benchmark";
    private static final int PARTNERS = 100;
    private static final int OF_ONE_LIST = 10_000;
    private static final int OF_ONE_STATEMENT = 500;
    private static final int CONNECTIONS = 8;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private final int rows = Integer.getInteger("bench.rows", 100_000);

    @Test
    void appends() throws Exception {
        System.setProperty("rapport.measured", "true");
        try (RunningRapport rapport =
                        RunningRapport.start("append-bench", Map.of("RAPPORT_BOOTSTRAP_TOKEN", TOKEN), "--empty");
                Connection database = rapport.connect()) {
            new Ledger(database).partners(PARTNERS);
            Program program = Program.with(rapport, TOKEN);
            lists(program, "warm-", OF_ONE_LIST);
            singles(program, "warm-single-", OF_ONE_LIST);
            bare(database);
            double bare = bare(database);
            Figures.say("%,d lines of evidence", rows);
            Figures.say("bare rows, " + OF_ONE_STATEMENT + " to a statement", rows, bare, bare);
            Figures.say("lists of " + OF_ONE_LIST, rows, lists(program, "list-", rows), bare);
            Figures.say("one by one on " + CONNECTIONS + " connections", rows, singles(program, "single-", rows), bare);
        }
    }

    private double bare(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE bench_evidence LIKE evidence");
        }
        String values = String.join(
                ",",
                Collections.nCopies(
                        OF_ONE_STATEMENT, "(?, 'PARTNER', 'FAIRNESS', 'PAYMENT', ?, 0.5, 0.5, 1, FALSE, ?, ?)"));
        long start = System.nanoTime();
        database.setAutoCommit(false);
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO bench_evidence (partner, side, dimension,"
                        + " kind, occurred_on, value, weight, reliability, deception, external_id, recorded_at) VALUES "
                        + values)) {
            for (int from = 0; from < rows; from += OF_ONE_STATEMENT) {
                for (int i = 0; i < OF_ONE_STATEMENT; i++) {
                    insert.setObject(4 * i + 1, Ledger.id((from + i) % PARTNERS));
                    insert.setObject(4 * i + 2, day(from + i));
                    insert.setString(4 * i + 3, "bare-" + (from + i));
                    insert.setObject(4 * i + 4, LocalDateTime.of(2026, 1, 1, 12, 0));
                }
                insert.executeUpdate();
            }
        }
        database.commit();
        database.setAutoCommit(true);
        return Figures.since(start);
    }

    private static double lists(Program program, String name, int count) {
        List<String> bodies = IntStream.range(0, count / OF_ONE_LIST)
                .mapToObj(list -> IntStream.range(list * OF_ONE_LIST, (list + 1) * OF_ONE_LIST)
                        .mapToObj(i -> line(name, i))
                        .collect(Collectors.joining(",", "[", "]")))
                .toList();
        long start = System.nanoTime();
        bodies.forEach(body -> send(program, body));
        return Figures.since(start);
    }

    private static double singles(Program program, String name, int count) {
        long start = System.nanoTime();
        List<CompletableFuture<Void>> senders = IntStream.range(0, CONNECTIONS)
                .mapToObj(sender -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, count)
                                .filter(i -> i % CONNECTIONS == sender)
                                .forEach(i -> send(program, line(name, i))),
                        task -> new Thread(task).start()))
                .toList();
        senders.forEach(CompletableFuture::join);
        return Figures.since(start);
    }

    private static void send(Program program, String body) {
        HttpResponse<String> answer = program.post("/evidence", body);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
    }

    private static String line(String name, int i) {
        return "{\"partner\":\"B%d\",\"side\":\"PARTNER\",\"occurredOn\":\"%s\",\"value\":0.5,\"kind\":\"PAYMENT\",\"externalId\":\"%s%d\"}"
                .formatted(i % PARTNERS, day(i), name, i);
    }

    private static LocalDate day(int i) {
        return FIRST.plusDays(i % 700);
    }
}
