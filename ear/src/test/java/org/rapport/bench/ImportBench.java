package org.rapport.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;

/**
 * Imports of commitments by a running server, from the sending of the file to the end, beside {@code LOAD DATA} of the same
 * rows into an empty table like that of the commitments. Rows: {@code -Dbench.rows=100000}; partners: {@code -Dbench.partners=1000}.
 */
class ImportBench {
    private static final String TOKEN = "token of the benchmark";
    private static final int OF_ONE_FILE = 200_000;
    private static final int WARM_UP = 5_000;
    private static final long POLL = 20_000_000;

    private final int rows = Integer.getInteger("bench.rows", 100_000);
    private final int partners = Integer.getInteger("bench.partners", 1_000);

    @Test
    void imports() throws Exception {
        System.setProperty("rapport.measured", "true");
        try (RunningRapport rapport =
                RunningRapport.start("import-bench", Map.of("RAPPORT_BOOTSTRAP_TOKEN", TOKEN), "--empty")) {
            Program program = Program.with(rapport, TOKEN);
            try (Connection database = rapport.connect()) {
                new Ledger(database).partners(partners);
                importAll(rapport, database, program, new Deliveries(partners, true), -WARM_UP, WARM_UP);
                Figures.say("%,d commitments with %,d partners", rows, partners);
                Runs open = importAll(rapport, database, program, new Deliveries(partners, false), 0, rows);
                say("not done yet: commitments, promises, audit", open);
                Runs done = importAll(rapport, database, program, new Deliveries(partners, true), 0, rows);
                say("done: the same, and evidence", done);
            }
        }
    }

    private void say(String what, Runs runs) {
        Figures.say("LOAD DATA LOCAL INFILE", rows, runs.loaded(), runs.loaded());
        Figures.say(what, rows, runs.taken(), runs.loaded());
        Figures.say("the same files again: nothing new", rows, runs.again(), runs.loaded());
    }

    /** Seconds of loading, of the import and of importing the same once more. */
    private record Runs(double loaded, double taken, double again) {
        Runs plus(Runs more) {
            return new Runs(loaded + more.loaded, taken + more.taken, again + more.again);
        }
    }

    private static Runs importAll(
            RunningRapport rapport, Connection database, Program program, Deliveries deliveries, int from, int rows)
            throws IOException, SQLException {
        Runs all = new Runs(0, 0, 0);
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE bench_commitment LIKE commitment");
        }
        for (int at = from; at < from + rows; at += OF_ONE_FILE) {
            Path file = Files.createTempFile(rapport.data(), "told", ".csv");
            Path table = Files.createTempFile(rapport.data(), "kept", ".tsv");
            deliveries.write(file, table, at, Math.min(OF_ONE_FILE, from + rows - at));
            all = all.plus(new Runs(load(database, table), take(program, file), take(program, file)));
        }
        return all;
    }

    private static double load(Connection database, Path table) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "LOAD DATA LOCAL INFILE '" + table + "' INTO TABLE bench_commitment CHARACTER SET utf8mb4");
        }
        return Figures.since(start);
    }

    private static double take(Program program, Path file) throws IOException {
        String text = Files.readString(file);
        long start = System.nanoTime();
        HttpResponse<String> answer =
                program.send("POST", "/imports/commitments", "text/csv", BodyPublishers.ofString(text));
        String id = field(answer.body(), "id");
        String status = field(answer.body(), "status");
        while ("RECEIVED CHECKING TAKING".contains(status)) {
            LockSupport.parkNanos(POLL);
            status = field(program.get("/imports/" + id).body(), "status");
        }
        if (!status.equals("TAKEN")) {
            throw new IllegalStateException(program.get("/imports/" + id).body());
        }
        return Figures.since(start);
    }

    private static String field(String json, String name) {
        return json.replaceFirst("(?s).*?\"" + name + "\"\\s*:\\s*\"([^\"]*)\".*", "$1");
    }
}
