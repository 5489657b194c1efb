package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;
import org.rapport.e2e.support.Visitor;

/** Walks every page, download and call there is, and sees that a guest of one partner learns nothing of another. */
@Journey
class GuestWalkIT {
    private static final String GUEST = "annelies";
    private static final String NOTHING = "01900000-0000-7000-8000-000000000000";
    /** What a guest may call beside its own partner: lists of its own, and what the words of formulas mean. */
    private static final Set<String> OPEN = Set.of("/partners", "/scorecards/variables", "/alerts", "/alerts/channel");

    /** Whom a house can name on its own side is not told to guests. */
    private static final String COLLEAGUES_ONLY = "/sponsors/candidates";

    /** Ends a subscription without signing in, by a token that only its mail holds. */
    private static final String WITHOUT_A_DOOR = "/unsubscribe?";

    private static final Path PAGES = Path.of("../web/src/main/webapp");
    private static final Path SOURCES = Path.of("../web/src/main/java");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\(\"([^\"]+)\"\\)");
    private static final Pattern ASKED = Pattern.compile("getParameter\\(\"(\\w+)\"\\)");
    private static final Pattern PATH = Pattern.compile("(?m)^  ['\"]?(/[^'\"\\n]*?)['\"]?:\\s*\\n((?:    .*\\n)*)");

    /** Everything by which a partner's data are asked for. */
    record Subject(
            String partner,
            String code,
            String name,
            String commitment,
            String reference,
            String agreement,
            String agreementReference,
            String contact) {
        static Subject of(RunningRapport rapport, String partner) {
            return new Subject(
                    partner,
                    Known.one(rapport, "SELECT code FROM partner WHERE id = ?", partner),
                    Known.one(rapport, "SELECT name FROM partner WHERE id = ?", partner),
                    Known.one(rapport, "SELECT id FROM commitment WHERE partner = ? ORDER BY id", partner),
                    Known.one(rapport, "SELECT reference FROM commitment WHERE partner = ? ORDER BY id", partner),
                    Known.one(rapport, "SELECT id FROM agreement WHERE partner = ? ORDER BY id", partner),
                    Known.one(rapport, "SELECT reference FROM agreement WHERE partner = ? ORDER BY id", partner),
                    Known.one(rapport, "SELECT id FROM contact WHERE partner = ? ORDER BY id", partner));
        }

        static Subject ofGuest(RunningRapport rapport) {
            return of(rapport, Known.one(rapport, "SELECT partner FROM app_user WHERE login = ?", GUEST));
        }

        static Subject ofOthers(RunningRapport rapport) {
            return of(
                    rapport,
                    Known.one(
                            rapport,
                            "SELECT p.id FROM partner p JOIN agreement a ON a.partner = p.id"
                                    + " JOIN commitment c ON c.partner = p.id JOIN contact k ON k.partner = p.id"
                                    + " WHERE p.id <> (SELECT partner FROM app_user WHERE login = ?) ORDER BY p.code",
                            GUEST));
        }

        /** What to call this partner's thing in the parameter of a page or download of that feature. */
        String parameter(RunningRapport rapport, String place, String name) {
            return switch (name) {
                case "code", "partner" -> code;
                case "id" -> id(rapport, place);
                case "day" -> night(rapport);
                case "format" -> "pdf";
                case "side" -> "PARTNER";
                default -> "";
            };
        }

        private String id(RunningRapport rapport, String place) {
            return switch (place.split("/")[1]) {
                case "commitment" -> commitment;
                case "agreement" -> place.endsWith("document") ? document(rapport) : agreement;
                case "dealing" -> dealing(rapport, place);
                case "partner" -> place.contains("contact") ? contact : partner;
                case "issue" ->
                    first(
                            rapport,
                            "SELECT id FROM " + (place.contains("risk") ? "risk" : "issue") + " WHERE partner = '"
                                    + partner + "'");
                case "goal" -> first(rapport, "SELECT id FROM goal WHERE partner = '" + partner + "'");
                case "engagement" ->
                    first(
                            rapport,
                            "SELECT id FROM " + (place.contains("question") ? "asked_question" : "encounter")
                                    + " WHERE partner = '" + partner + "'");
                case "user" -> Known.one(rapport, "SELECT id FROM app_user WHERE login = 'ewa'");
                case "outbox" -> first(rapport, "SELECT id FROM outbox_mail");
                default -> first(rapport, "SELECT id FROM import_run");
            };
        }

        private String dealing(RunningRapport rapport, String place) {
            String table =
                    place.contains("payment") ? "payment" : place.contains("change") ? "change_notice" : "concession";
            return first(rapport, "SELECT id FROM " + table + " WHERE partner = '" + partner + "'");
        }

        private String document(RunningRapport rapport) {
            return first(rapport, "SELECT id FROM agreement_document WHERE partner = '" + partner + "'");
        }

        private static String first(RunningRapport rapport, String sql) {
            return Known.all(rapport, sql).stream().findFirst().orElse(NOTHING);
        }

        String call(RunningRapport rapport, String template) {
            Map<String, String> values = Map.of(
                    "code",
                    code,
                    "reference",
                    template.contains("/agreements") ? agreementReference : reference,
                    "id",
                    template.contains("{encounters")
                            ? first(
                                    rapport,
                                    "SELECT id FROM encounter WHERE kind = 'VISIT' AND partner = '" + partner + "'")
                            : template.startsWith("/partners/") ? dealing(rapport, template) : NOTHING,
                    "day",
                    night(rapport),
                    "format",
                    "pdf",
                    "kind",
                    template.startsWith("/scorecards") ? "LOGISTICS" : "commitments",
                    "encounters",
                    "visits",
                    "name",
                    "scms",
                    "version",
                    "1");
            return Pattern.compile("\\{(\\w+)[^}]*}")
                    .matcher(template)
                    .replaceAll(
                            name -> URLEncoder.encode(values.getOrDefault(name.group(1), "1"), StandardCharsets.UTF_8)
                                    .replace("+", "%20"));
        }
    }

    @Nested
    class A_guest {
        @Test
        void finds_no_page_and_no_download_of_another_partner_or_of_the_portfolio(RunningRapport rapport)
                throws IOException {
            Visitor guest = Visitor.signedIn(rapport, GUEST);
            Subject own = Subject.ofGuest(rapport);
            Subject other = Subject.ofOthers(rapport);
            SoftAssertions softly = new SoftAssertions();
            for (String address : addresses(rapport, other)) {
                HttpResponse<String> answer = guest.follow(address);
                boolean refused = answer.statusCode() == 403 || answer.statusCode() == 404;
                boolean ledHome = answer.statusCode() == 200
                        && answer.uri().toString().contains("/partner/detail.xhtml")
                        && answer.uri().toString().contains(own.partner());
                softly.assertThat(refused || ledHome || isListOfOwn(address, answer))
                        .as(address + " answers " + answer.statusCode() + " at " + answer.uri())
                        .isTrue();
                softly.assertThat(answer.body()).as(address).doesNotContain(other.name());
            }
            softly.assertAll();
        }

        @Test
        void sees_only_its_own_in_lists(RunningRapport rapport) {
            Visitor guest = Visitor.signedIn(rapport, GUEST);
            String own = Subject.ofGuest(rapport).partner();
            List<String> others = Known.all(rapport, "SELECT name FROM partner WHERE id <> ?", own);
            assertThat(others).isNotEmpty();
            for (String list : List.of(
                    "/commitment/list.xhtml?status=ALL",
                    "/alert/list.xhtml",
                    "/agreement/list.xhtml",
                    "/review/list.xhtml",
                    "/report/list.xhtml")) {
                HttpResponse<String> answer = guest.get(list);
                assertThat(answer.statusCode()).as(list).isEqualTo(200);
                assertThat(answer.body()).as(list).doesNotContain(others);
            }
        }

        @Test
        void calls_nothing_of_another_partner_or_of_the_portfolio(RunningRapport rapport) {
            Program guest = Program.of(rapport, GUEST);
            Subject other = Subject.ofOthers(rapport);
            SoftAssertions softly = new SoftAssertions();
            for (String template : calls(rapport, "get")) {
                if (!OPEN.contains(template)) {
                    String call = other.call(rapport, template);
                    HttpResponse<String> answer = guest.get(call + "?due=2099-01-01");
                    softly.assertThat(answer.statusCode())
                            .as(call + ": " + answer.body())
                            .isIn(403, 404);
                }
            }
            softly.assertAll();
        }

        @Test
        void is_told_of_one_partner_where_all_are_listed(RunningRapport rapport) {
            HttpResponse<String> answer = Program.of(rapport, GUEST).get("/partners");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("\"total\":1", Subject.ofGuest(rapport).code());
        }

        @Test
        void calls_everything_of_its_own_partner(RunningRapport rapport) {
            Program guest = Program.of(rapport, GUEST);
            Subject own = Subject.ofGuest(rapport);
            SoftAssertions softly = new SoftAssertions();
            for (String template : calls(rapport, "get")) {
                if (template.startsWith("/partners/") && !template.endsWith(COLLEAGUES_ONLY)) {
                    String call = own.call(rapport, template);
                    HttpResponse<String> answer = guest.get(call + "?due=2099-01-01");
                    softly.assertThat(answer.statusCode())
                            .as(call + ": " + answer.body())
                            .isEqualTo(200);
                }
            }
            softly.assertAll();
        }

        @Test
        void opens_the_pages_of_its_own_partner(RunningRapport rapport) {
            Visitor guest = Visitor.signedIn(rapport, GUEST);
            Subject own = Subject.ofGuest(rapport);
            for (String address : List.of(
                    "/partner/detail.xhtml?code=" + own.code(),
                    "/partner/score.xhtml?code=" + own.code() + "&side=PARTNER",
                    "/commitment/detail.xhtml?id=" + own.commitment(),
                    "/engagement/list.xhtml?partner=" + own.code(),
                    "/engagement/calendar.xhtml",
                    "/agreement/detail.xhtml?id=" + own.agreement())) {
                assertThat(guest.get(address).statusCode()).as(address).isEqualTo(200);
            }
        }

        @Test
        void changes_nothing_of_another_partner(RunningRapport rapport) {
            Program guest = Program.of(rapport, GUEST);
            Subject other = Subject.ofOthers(rapport);
            String promise = "{\"promisor\":\"PARTNER\",\"reference\":\"GUEST-1\",\"title\":\"x\","
                    + "\"announcedOn\":\"2020-01-01\",\"dueOn\":\"2020-02-01\"}";
            String commitments = "/partners/" + other.code() + "/commitments";
            assertThat(guest.post(commitments, promise).statusCode()).isIn(403, 404);
            assertThat(guest.post(commitments + "/" + other.reference() + "/promises", "{\"dueOn\":\"2099-01-01\"}")
                            .statusCode())
                    .isIn(403, 404);
            assertThat(Known.all(rapport, "SELECT id FROM commitment WHERE reference = 'GUEST-1'"))
                    .isEmpty();
        }
    }

    @Nested
    class An_auditor {
        @Test
        void reads_but_changes_nothing(RunningRapport rapport) {
            Program auditor = Program.of(rapport, "samuel");
            Subject any = Subject.ofOthers(rapport);
            String before = Known.one(rapport, "SELECT count(*) FROM audit_entry");
            assertThat(auditor.get("/partners/" + any.code()).statusCode()).isEqualTo(200);
            SoftAssertions softly = new SoftAssertions();
            Map<String, String> changes = Map.of(
                    "/partners",
                    "{\"code\":\"AUDITED\",\"name\":\"Audited\",\"country\":\"FR\",\"timeZone\":\"Europe/Paris\"}",
                    "/partners/" + any.code() + "/commitments",
                    "{\"promisor\":\"US\",\"reference\":\"AUDITED\",\"title\":\"x\",\"announcedOn\":\"2020-01-01\","
                            + "\"dueOn\":\"2020-02-01\"}",
                    "/nights?day=2020-01-01",
                    "{}");
            changes.forEach(
                    (call, json) -> softly.assertThat(auditor.post(call, json).statusCode())
                            .as(call)
                            .isEqualTo(403));
            softly.assertThat(auditor.send(
                                    "POST",
                                    "/imports/commitments",
                                    "text/csv",
                                    BodyPublishers.ofString("partner,reference\nA,B\n"))
                            .statusCode())
                    .isEqualTo(403);
            softly.assertThat(Known.one(rapport, "SELECT count(*) FROM audit_entry"))
                    .isEqualTo(before);
            softly.assertAll();
        }
    }

    @Nested
    class A_stranger {
        @Test
        void is_led_to_the_door_from_every_page(RunningRapport rapport) throws IOException {
            Visitor stranger = Visitor.stranger(rapport);
            for (String address : addresses(rapport, Subject.ofOthers(rapport))) {
                HttpResponse<String> answer = stranger.get(address);
                if (address.startsWith(WITHOUT_A_DOOR)) {
                    assertThat(answer.statusCode()).as(address).isEqualTo(404);
                    continue;
                }
                assertThat(answer.statusCode()).as(address).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElseThrow())
                        .as(address)
                        .contains("/login.xhtml");
            }
        }

        @Test
        void is_asked_for_a_token_by_every_call(RunningRapport rapport) {
            Program stranger = Program.stranger(rapport);
            Subject any = Subject.ofOthers(rapport);
            for (String method : List.of("get", "post", "put")) {
                for (String template : calls(rapport, method)) {
                    HttpResponse<String> answer = stranger.send(
                            method.toUpperCase(java.util.Locale.ROOT),
                            any.call(rapport, template),
                            "application/json",
                            BodyPublishers.ofString("{}"));
                    assertThat(answer.statusCode()).as(method + " " + template).isEqualTo(401);
                }
            }
        }
    }

    /** Lists that are open to a guest, but hold only what is the guest's own, which another test sees. */
    private static boolean isListOfOwn(String address, HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && (address.startsWith("/report/list.xhtml")
                        || address.startsWith("/engagement/calendar.xhtml")
                        || address.startsWith("/today.xhtml")
                        || address.startsWith("/alert/list.xhtml")
                        || address.startsWith("/find.xhtml")
                        || address.startsWith("/index.xhtml")
                        || address.startsWith("/commitment/list.xhtml"));
    }

    private static String night(RunningRapport rapport) {
        return Known.one(rapport, "SELECT max(day) FROM snapshot");
    }

    /** Every page behind the door and every download, asked for what belongs to the subject. */
    private static List<String> addresses(RunningRapport rapport, Subject subject) throws IOException {
        List<String> addresses = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path file : files.filter(GuestWalkIT::isPage).toList()) {
                addresses.add(address(rapport, "/" + PAGES.relativize(file), names(PARAMETER, file), subject));
            }
        }
        assertThat(addresses).as("pages").hasSizeGreaterThan(20);
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String place : names(SERVLET, file)) {
                    addresses.add(address(rapport, place, names(ASKED, file), subject));
                }
            }
        }
        assertThat(addresses).anyMatch(one -> one.startsWith("/agreement/document"));
        return addresses;
    }

    /** Pages with business data: not parts of pages, not the door, not what is said when something is wrong. */
    private static boolean isPage(Path file) {
        String path = "/" + PAGES.relativize(file);
        return path.endsWith(".xhtml")
                && !path.startsWith("/WEB-INF/")
                && !path.startsWith("/resources/")
                && !path.startsWith("/error/")
                && !List.of("/login.xhtml", "/setup.xhtml", "/styleguide.xhtml").contains(path);
    }

    private static String address(RunningRapport rapport, String place, List<String> names, Subject subject) {
        StringBuilder address = new StringBuilder(place).append('?');
        for (String name : names) {
            String value = subject.parameter(rapport, place, name);
            if (!value.isEmpty()) {
                address.append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return address.toString();
    }

    /** The calls of a method that the server itself says it answers, below the root of the interface. */
    private static List<String> calls(RunningRapport rapport, String method) {
        String described = rapport.get("/openapi").body();
        List<String> calls = PATH.matcher(described)
                .results()
                .filter(path -> path.group(2).contains("    " + method + ":"))
                .map(path -> path.group(1).replaceFirst("^/api/v1", ""))
                .toList();
        assertThat(calls).as(method + " in:\n" + described).isNotEmpty();
        return calls;
    }

    private static List<String> names(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}
