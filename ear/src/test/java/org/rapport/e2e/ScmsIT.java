package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.RunningRapport;

/** The public delivery history of a health supply programme, from the file to the figures of a night. */
class ScmsIT {
    private static final Path FILE = Path.of(System.getProperty("rapport.shared", "../../shared"))
            .resolve("data/scms-delivery-history.csv")
            .toAbsolutePath();
    private static final String TOKEN = "a-token-for-the-delivery-history";
    private static final String DAY = "2015-12-31";
    private static final String BEFORE = "2015-12-30";
    private static final int ROWS = 10_324;
    private static final int TAKEN = 8_379;
    private static final int VENDORS = 69;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> MADE_BY_NIGHTS = List.of(
            "snapshot",
            "scorecard",
            "outbox_mail",
            "alert",
            "forecast_coverage",
            "night_run",
            "night_step",
            "evidence");

    private static RunningRapport rapport;
    private static JsonObject tried;
    private static JsonObject first;
    private static JsonObject second;
    private static Map<String, Long> afterOneNight;
    private static Map<String, Long> afterItsRepetition;

    @BeforeAll
    static void take_the_file_twice_and_run_the_night_twice() throws IOException, SQLException {
        if (!Files.isReadable(FILE)) {
            System.err.println("SKIPPED: the delivery history is not at " + FILE + "; its tests did not run.");
        }
        assumeTrue(Files.isReadable(FILE), "the delivery history is not at " + FILE);
        rapport = RunningRapport.start("scms", Map.of("RAPPORT_BOOTSTRAP_TOKEN", TOKEN), "--empty");
        tried = imported(true, "CHECKED");
        first = imported(false, "TAKEN");
        second = imported(false, "TAKEN");
        subscribe();
        night(BEFORE, 1);
        night(DAY, 1);
        afterOneNight = made();
        night(DAY, 2);
        afterItsRepetition = made();
    }

    @AfterAll
    static void stop() {
        if (rapport != null) {
            rapport.close();
        }
    }

    @Test
    void every_row_is_taken_or_refused() throws SQLException {
        int taken = first.get("accepted").getAsInt();
        int refused = first.get("rejected").getAsInt();

        assertThat(taken).isEqualTo(TAKEN);
        assertThat(refused).isEqualTo(ROWS - TAKEN);
        assertThat(number("SELECT count(*) FROM commitment")).isEqualTo(taken);
    }

    @Test
    void a_dry_run_told_the_same_before() {
        for (String figure : List.of("accepted", "rejected", "unchanged", "newPartners", "problemCount")) {
            assertThat(tried.get(figure)).as(figure).isEqualTo(first.get(figure));
        }
        assertThat(first.get("newPartners").getAsInt()).isEqualTo(VENDORS);
    }

    @Test
    void every_refused_row_has_line_column_value_and_reason() {
        List<JsonObject> problems = list(first, "problems");

        assertThat(problems.stream()
                        .map(problem -> problem.get("line").getAsInt())
                        .distinct())
                .hasSize(first.get("rejected").getAsInt())
                .allSatisfy(line -> assertThat(line).isBetween(2, ROWS + 1));
        assertThat(problems)
                .allSatisfy(problem -> assertThat(Stream.of("column", "value", "trouble", "problem", "remedy"))
                        .allSatisfy(part ->
                                assertThat(problem.get(part).getAsString()).isNotBlank()));
    }

    @Test
    void the_same_file_again_changes_nothing() throws SQLException {
        assertThat(second.get("accepted").getAsInt()).isZero();
        assertThat(second.get("unchanged")).isEqualTo(first.get("accepted"));
        assertThat(second.get("rejected")).isEqualTo(first.get("rejected"));
        assertThat(number("SELECT count(*) FROM promise"))
                .isEqualTo(first.get("accepted").getAsInt());
    }

    @Test
    void the_promise_record_of_every_vendor_agrees_with_plain_sql() throws SQLException {
        String plain = "SELECT DISTINCT p.code, count(*) OVER w, sum(c.fulfilled_on <= s.due_on) OVER w,"
                + " median(datediff(c.fulfilled_on, s.due_on)) OVER (PARTITION BY p.code)"
                + " FROM commitment c JOIN promise s ON s.commitment = c.id JOIN partner p ON p.id = c.partner"
                + " WHERE c.fulfilled_on <= '" + DAY + "' WINDOW w AS (PARTITION BY p.code)";
        List<String> vendors = new ArrayList<>();
        query(plain, row -> {
            String code = row.getString(1);
            vendors.add(code);
            JsonObject told =
                    got("partners/" + code + "/performance?asOf=" + DAY).getAsJsonObject("partner");
            for (String share : List.of("sayDo", "onTime")) {
                assertThat(told.getAsJsonObject(share).get("n").getAsLong())
                        .as(code + " " + share)
                        .isEqualTo(row.getLong(2));
                assertThat(told.getAsJsonObject(share).get("hits").getAsLong())
                        .as(code + " " + share)
                        .isEqualTo(row.getLong(3));
            }
            assertThat(told.getAsJsonObject("lateDays").get("median").getAsDouble())
                    .as(code)
                    .isEqualTo(row.getDouble(4));
        });
        assertThat(vendors).hasSize(VENDORS);
    }

    @Test
    void the_repeated_night_doubles_nothing() {
        assertThat(afterItsRepetition).isEqualTo(afterOneNight);
        assertThat(afterOneNight)
                .containsEntry("snapshot", 4L * VENDORS)
                .containsEntry("night_run", 2L)
                .containsEntry("outbox_mail", 2L)
                .containsEntry("mail", 2L);
        assertThat(afterOneNight.get("documents")).isPositive();
    }

    @Test
    void the_score_carried_from_night_to_night_is_the_score_of_the_whole_ledger() throws SQLException {
        List<String> scores = new ArrayList<>();
        query(
                "SELECT p.code, s.side, s.overall, s.n FROM snapshot s JOIN partner p ON p.id = s.partner"
                        + " WHERE s.day = '" + DAY + "'",
                row -> {
                    String of = row.getString(1) + "/trust?side=" + row.getString(2) + "&asOf=" + DAY;
                    JsonObject anew = got("partners/" + of);
                    assertThat(anew.get("overall").getAsDouble()).as(of).isCloseTo(row.getDouble(3), within(1e-9));
                    assertThat(anew.get("n").getAsLong()).as(of).isEqualTo(row.getLong(4));
                    scores.add(of);
                });
        assertThat(scores).hasSize(2 * VENDORS);
    }

    @Test
    void what_made_a_score_adds_up_to_it() {
        for (String code : List.of("abbott-gmbh-co-kg", "scms-from-rdc", "aurobindo-pharma-limited")) {
            JsonObject opened = got("partners/" + code + "/trust/explanation?asOf=" + DAY);
            double points = list(opened, "contributions").stream()
                    .mapToDouble(one -> one.get("points").getAsDouble())
                    .sum();
            assertThat(opened.get("start").getAsDouble() + points)
                    .as(code)
                    .isCloseTo(opened.get("score").getAsDouble(), within(1e-9));
        }
    }

    private static JsonObject imported(boolean dryRun, String status) throws IOException {
        HttpRequest.Builder request = ask("imports/commitments?dryRun=" + dryRun)
                .header("Content-Type", "text/csv")
                .header("X-Rapport-Mapping", "scms")
                .POST(BodyPublishers.ofFile(FILE));
        String id = said(request, 200, 202).get("id").getAsString();
        JsonObject over = await(
                "imports/" + id,
                run -> List.of(status, "FAILED", "REFUSED")
                        .contains(run.get("status").getAsString()));
        assertThat(over.get("status").getAsString())
                .as(String.valueOf(over.get("fault")))
                .isEqualTo(status);
        return over;
    }

    private static void subscribe() throws SQLException {
        try (Connection connection = rapport.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO subscription (user_id, version, frequency, only_eventful, attachments)"
                    + " SELECT id, 1, 'DAILY', false, true FROM app_user WHERE login = 'automation'");
        }
    }

    private static void night(String day, int runs) {
        said(ask("nights?day=" + day).POST(BodyPublishers.noBody()), 202);
        JsonObject over = await(
                "nights/" + day,
                night -> night.get("runs").getAsInt() >= runs
                        && List.of("COMPLETED", "FAILED")
                                .contains(night.get("status").getAsString()));
        assertThat(over.get("status").getAsString()).as(over.toString()).isEqualTo("COMPLETED");
        assertThat(list(over, "skipped")).isEmpty();
    }

    private static Map<String, Long> made() throws IOException, SQLException {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : MADE_BY_NIGHTS) {
            counts.put(table, number("SELECT count(*) FROM " + table));
        }
        for (String folder : List.of("documents", "mail")) {
            try (Stream<Path> files = Files.walk(rapport.data().resolve(folder))) {
                counts.put(folder, files.filter(Files::isRegularFile).count());
            }
        }
        return counts;
    }

    private static JsonObject await(String path, Predicate<JsonObject> over) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            HttpResponse<String> answer = rapport.send(ask(path).build());
            if (answer.statusCode() == 200) {
                JsonObject told = JsonParser.parseString(answer.body()).getAsJsonObject();
                if (over.test(told)) {
                    return told;
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
        throw new AssertionError(path + " was not over after " + PATIENCE + "\n" + rapport.log());
    }

    private static JsonObject got(String path) {
        return said(ask(path), 200);
    }

    private static JsonObject said(HttpRequest.Builder request, Integer... expected) {
        HttpResponse<String> answer = rapport.send(request.build());
        assertThat(answer.statusCode()).as(answer.body()).isIn((Object[]) expected);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static HttpRequest.Builder ask(String path) {
        return HttpRequest.newBuilder(rapport.url("/api/v1/" + path)).header("Authorization", "Bearer " + TOKEN);
    }

    private static List<JsonObject> list(JsonObject from, String name) {
        return StreamSupport.stream(from.getAsJsonArray(name).spliterator(), false)
                .map(element -> element.getAsJsonObject())
                .toList();
    }

    private static long number(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        query(sql, row -> numbers.add(row.getLong(1)));
        return numbers.get(0);
    }

    private static void query(String sql, RowReader reader) throws SQLException {
        try (Connection connection = rapport.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    /** Reads one row. */
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
