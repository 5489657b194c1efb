package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;
import org.rapport.e2e.support.Visitor;

/** Whatever is sent: a clear message that names the field, nothing changed, and nothing of the program's insides shown. */
@Journey
class BadInputIT {
    private static final String HEADER = "partner,reference,promisor,title,announced_on,due_on\n";

    private static String facts(RunningRapport rapport) {
        return Known.one(
                rapport,
                "SELECT concat_ws(' ', (SELECT count(*) FROM partner), (SELECT count(*) FROM commitment),"
                        + " (SELECT count(*) FROM promise), (SELECT count(*) FROM evidence),"
                        + " (SELECT count(*) FROM agreement), (SELECT count(*) FROM commitment WHERE status = 'OPEN'))");
    }

    private static void refused(HttpResponse<String> answer, String field, String... words) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"detail\":\"").contains(words);
        if (!field.isEmpty()) {
            assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
        }
        insidesHidden(answer);
    }

    private static void insidesHidden(HttpResponse<String> answer) {
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "at org.", "java.lang", "jakarta.");
    }

    private static String anyPartner(RunningRapport rapport) {
        return Known.one(rapport, "SELECT code FROM partner ORDER BY code");
    }

    @Nested
    class A_page {
        private static final Path PAGES = Path.of("../web/src/main/webapp");

        /** Every page there is, called by its bare address. */
        @ParameterizedTest
        @ValueSource(
                strings = {"", "?partner=NOBODY&code=NOBODY&id=nothing&kind=NONE&side=NONE&first=-1&sort=none&day=x"})
        void without_what_it_needs_is_missing_and_never_broken(String query, RunningRapport rapport)
                throws IOException {
            Visitor manager = Visitor.signedIn(rapport, "ewa");
            SoftAssertions softly = new SoftAssertions();
            try (Stream<Path> files = Files.walk(PAGES)) {
                files.map(file -> PAGES.relativize(file).toString())
                        .filter(page -> page.endsWith(".xhtml") && !page.matches("(WEB-INF|resources|error)/.*"))
                        .forEach(page -> softly.assertThat(
                                        manager.get("/" + page + query).statusCode())
                                .as(page + query)
                                .isLessThan(500));
            }
            softly.assertAll();
        }
    }

    @Nested
    class A_file {
        private void refusedFile(RunningRapport rapport, BodyPublisher file, String... words) {
            String before = facts(rapport);
            refused(Program.of(rapport, "ewa").send("POST", "/imports/commitments", "text/csv", file), "file", words);
            assertThat(facts(rapport)).isEqualTo(before);
        }

        @Test
        void of_no_bytes(RunningRapport rapport) {
            refusedFile(rapport, BodyPublishers.ofByteArray(new byte[0]), "is empty (0 bytes)");
        }

        @Test
        void that_is_a_program_or_a_picture(RunningRapport rapport) {
            byte[] picture = new byte[4_000];
            new Random(1).nextBytes(picture);
            System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, picture, 0, 8);
            refusedFile(rapport, BodyPublishers.ofByteArray(picture), "is not a table");
        }

        @Test
        void in_an_encoding_nobody_uses(RunningRapport rapport) {
            byte[] file = (HEADER + "A,B,PARTNER,?,2020-01-01,2020-02-01\n").getBytes(StandardCharsets.US_ASCII);
            file[HEADER.length() + "A,B,PARTNER,".length()] = (byte) 0x81;
            refusedFile(rapport, BodyPublishers.ofByteArray(file), "neither UTF-8 nor ISO-8859-1", "line 2");
        }

        @Test
        void whose_days_can_be_read_in_two_ways(RunningRapport rapport) {
            String file = HEADER + anyPartner(rapport) + ",AMBIGUOUS-1,PARTNER,Ship,01/02/2020,03/04/2020\n";
            refusedFile(rapport, BodyPublishers.ofString(file), "day/month", "month/day", "announced_on");
        }

        @Test
        void of_a_hundred_megabytes_of_commas(RunningRapport rapport) {
            refusedFile(rapport, BodyPublishers.ofInputStream(() -> new Commas(100_000_000)), "file");
        }

        @Test
        void naming_an_unknown_partner_has_that_row_refused(RunningRapport rapport) {
            String before = facts(rapport);
            HttpResponse<String> answer = Program.of(rapport, "ewa")
                    .send(
                            "POST",
                            "/imports/commitments",
                            "text/csv",
                            BodyPublishers.ofString(HEADER + "NOBODY-AT-ALL,X-1,PARTNER,Ship,2020-01-15,2020-02-15\n"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).contains("\"rejected\":1", "\"accepted\":0", "NOBODY-AT-ALL", "\"line\":2");
            insidesHidden(answer);
            assertThat(facts(rapport)).isEqualTo(before);
        }
    }

    @Nested
    class A_promise {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "dueOn | 2020-01-01 | 2019-12-01 | lies before",
                    "dueOn | 2020-01-01 | 31.12.2020 | must be a day such as",
                    "announcedOn | 01/02/2020 | 2020-03-01 | must be a day such as",
                    "announcedOn | 2999-01-01 | 2999-03-01 | today",
                })
        void with_impossible_days(String field, String announced, String due, String words, RunningRapport rapport) {
            String before = facts(rapport);
            String json = "{\"promisor\":\"PARTNER\",\"reference\":\"BAD-1\",\"title\":\"Ship\",\"announcedOn\":\""
                    + announced + "\",\"dueOn\":\"" + due + "\"}";
            refused(
                    Program.of(rapport, "ewa").post("/partners/" + anyPartner(rapport) + "/commitments", json),
                    field,
                    words);
            assertThat(facts(rapport)).isEqualTo(before);
        }

        @Test
        void kept_in_the_future(RunningRapport rapport) {
            String before = facts(rapport);
            String open = Known.one(
                    rapport,
                    "SELECT concat('/partners/', p.code, '/commitments/', c.reference) FROM commitment c"
                            + " JOIN partner p ON p.id = c.partner WHERE c.status = 'OPEN' AND c.promisor = 'US'"
                            + " ORDER BY c.reference");
            refused(
                    Program.of(rapport, "ewa").post(open + "/fulfilment", "{\"fulfilledOn\":\"2999-01-01\"}"),
                    "fulfilledOn",
                    "2999");
            assertThat(facts(rapport)).isEqualTo(before);
        }

        @Test
        void of_a_partner_nobody_knows(RunningRapport rapport) {
            HttpResponse<String> answer = Program.of(rapport, "ewa")
                    .post(
                            "/partners/NOBODY-AT-ALL/commitments",
                            "{\"promisor\":\"US\",\"reference\":\"B\",\"title\":\"x\",\"dueOn\":\"2099-01-01\"}");
            refused(answer, "", "NOBODY-AT-ALL");
            assertThat(answer.statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class A_partner {
        private static String partner(String code, String name) {
            return "{\"code\":\"" + code + "\",\"name\":\"" + name
                    + "\",\"country\":\"FR\",\"timeZone\":\"Europe/Paris\"}";
        }

        private void refusedPartner(RunningRapport rapport, String json, String field, String... words) {
            String before = facts(rapport);
            refused(Program.of(rapport, "ewa").post("/partners", json), field, words);
            assertThat(facts(rapport)).isEqualTo(before);
        }

        @Test
        void whose_name_is_far_too_long(RunningRapport rapport) {
            refusedPartner(rapport, partner("LONG-NAME", "x".repeat(3_000)), "name", "longer than");
            refusedPartner(rapport, partner("LONG-NAME", "x".repeat(300_000)), "name", "longer than");
        }

        @Test
        void with_a_field_that_does_not_exist(RunningRapport rapport) {
            refusedPartner(
                    rapport, partner("X-FIELD", "X").replace("\"country\"", "\"contry\""), "contry", "no field contry");
        }

        @Test
        void whose_body_is_no_json(RunningRapport rapport) {
            refusedPartner(rapport, "{\"code\": \"BROKEN\", ", "body", "JSON");
        }

        @ParameterizedTest
        @ValueSource(strings = {"[1, 2]", "7", "\"text\""})
        void that_is_no_object_is_refused(String body, RunningRapport rapport) {
            HttpResponse<String> answer = Program.of(rapport, "ewa").post("/partners", body);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("\"status\":400").doesNotContain("<html", "Exception");
        }

        @Test
        void whose_name_is_a_script_is_shown_by_that_name_and_runs_nothing(RunningRapport rapport) {
            String script = "<script>alert('trust')</script>";
            HttpResponse<String> made = Program.of(rapport, "ewa").post("/partners", partner("SCRIPTED", script));
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            try {
                Visitor manager = Visitor.signedIn(rapport, "ewa");
                for (String page : List.of("/partner/detail.xhtml?code=SCRIPTED", "/partner/list.xhtml?text=alert")) {
                    HttpResponse<String> shown = manager.get(page);
                    assertThat(shown.statusCode()).as(page).isEqualTo(200);
                    assertThat(shown.body())
                            .as(page)
                            .contains("&lt;script&gt;alert")
                            .doesNotContain("<script>alert");
                }
            } finally {
                Known.change(rapport, "DELETE FROM partner WHERE code = 'SCRIPTED'");
            }
        }
    }

    /** As many commas as wanted, made while they are read. */
    private static final class Commas extends InputStream {
        private long left;

        Commas(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? ',' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int some = (int) Math.min(left, length);
            Arrays.fill(bytes, from, from + some, (byte) ',');
            left -= some;
            return some;
        }
    }
}
