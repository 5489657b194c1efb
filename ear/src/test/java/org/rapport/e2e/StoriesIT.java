package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.RunningRapport;
import org.rapport.e2e.support.Story;

/** A year with each of three partners, told through the interface: which evidence it gives, and what it comes to. */
class StoriesIT {
    private static final String TOKEN = "rpt_stories-0123456789abcdef0123456789";
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final LocalDate QUARTER_END = TODAY.withMonth((TODAY.getMonthValue() - 1) / 3 * 3 + 1)
            .withDayOfMonth(1)
            .minusDays(1);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static RunningRapport rapport;

    @BeforeAll
    static void start() {
        rapport = RunningRapport.start("stories", Map.of("RAPPORT_BOOTSTRAP_TOKEN", TOKEN), "--empty");
    }

    @AfterAll
    static void stop() {
        rapport.close();
    }

    @Test
    void an_overseas_manufacturer_is_met_paid_and_worked_with() {
        Story story = story("CHANGWON", "MANUFACTURING", "KR", "Asia/Seoul");
        for (int ago = 350; ago > 0; ago -= 14) {
            story.tell("/check-ins", "purpose", "Open points", "heldOn", day(ago), "leads", "US");
        }
        story.tell(
                "/visits",
                "purpose",
                "The coating line",
                "heldOn",
                day(200),
                "leads",
                "US",
                "managementMet",
                true,
                "lineMet",
                true,
                "qualityMet",
                true);
        payment(story, "P-1", 300, 270, 250);
        payment(story, "P-2", 200, 170, 171);
        story.tell(
                "/changes",
                "by",
                "US",
                "reference",
                "C-1",
                "kind",
                "VOLUME",
                "subject",
                "Half the volume",
                "effectiveOn",
                day(240),
                "agreedDays",
                30);
        story.tell(
                "/changes",
                "by",
                "PARTNER",
                "reference",
                "C-2",
                "kind",
                "SPECIFICATION",
                "subject",
                "New glue",
                "announcedOn",
                day(100),
                "effectiveOn",
                day(60),
                "agreedDays",
                30);
        String asked =
                Story.id(story.tell("/concessions", "askedBy", "US", "subject", "A shift more", "askedOn", day(90)));
        story.tell("/concessions/" + asked + "/answer", "answer", "YES", "answeredOn", day(88));
        LocalDate newYear = TODAY.withDayOfYear(1);
        story.tell(
                "/calendar/greetings",
                "side",
                "US",
                "holiday",
                newYear.toString(),
                "occurredOn",
                newYear.minusDays(1).toString(),
                "note",
                "A card");
        String defect = mended(story, "Burrs at the edge", 150);
        story.tell(
                "/issues",
                "title",
                "Burrs again",
                "kind",
                "DEFECT",
                "causedBy",
                "PARTNER",
                "occurredOn",
                day(80),
                "foundOn",
                day(80),
                "disclosedOn",
                day(80),
                "disclosedBy",
                "US",
                "earlier",
                defect);
        quality(story);

        assertThat(story.kinds())
                .contains(
                        "CHECKIN_OR_SILENCE",
                        "SITE_VISIT",
                        "PAYMENT",
                        "CHANGE_NOTICE",
                        "FLEXIBILITY",
                        "HOLIDAY_ACKNOWLEDGED",
                        "SLIP_HIDDEN",
                        "ISSUE_RESPONSE",
                        "CO_CREATED_FIX",
                        "DEFECT_RECURRED",
                        "QUALITY_PERIOD");
        assertThat(story.dimension("US", "FAIRNESS"))
                .as("paid late and changed without a word")
                .isLessThan(story.dimension("PARTNER", "FAIRNESS"));
    }

    @Test
    void an_outsourcing_provider_is_measured_reviewed_and_asked() {
        Story story = story("PUNE", "OUTSOURCING", "IN", "Asia/Kolkata");
        String agreement = agreement(story);
        level(story, agreement, "Answered in time", false, 97);
        story.tell(
                "/issues",
                "title",
                "A laptop was lost",
                "kind",
                "SECURITY",
                "severity",
                "HIGH",
                "causedBy",
                "PARTNER",
                "occurredOn",
                day(120),
                "foundOn",
                day(120),
                "disclosedOn",
                day(119),
                "disclosedBy",
                "PARTNER",
                "person",
                "Meera");
        goals(story);
        String plan = Story.id(story.tell("/information", "side", "PARTNER", "what", "Staffing", "dueOn", day(30)));
        story.tell("/information/" + plan + "/shared", "sharedOn", day(31));
        question(story, "QUESTION", 100, 99);
        question(story, "FEEDBACK", 70, 69);
        String idea = Story.id(story.tell("/ideas", "title", "One queue for both", "text", "Fewer hand-overs"));
        story.tell("/ideas/" + idea + "/agreement", "split", "half each", "side", "PARTNER", "person", "Meera");
        story.tell("/ideas/" + idea + "/completion", "benefit", "Two days a month");
        review(story);

        assertThat(story.kinds())
                .contains(
                        "SLA_PERIOD",
                        "SECURITY_INCIDENT",
                        "SLIP_DISCLOSED",
                        "GOAL_ALIGNMENT_REVIEW",
                        "INFO_SHARED",
                        "MESSAGE_RESPONSE_MONTH",
                        "FEEDBACK_GIVEN",
                        "JOINT_WORK",
                        "REVIEW_HELD",
                        "REVIEW_SCORE");
        assertThat(story.dimension("PARTNER", "FAIRNESS"))
                .as("a lost laptop weighs on fairness")
                .isLessThan(story.dimension("US", "FAIRNESS"));
    }

    @Test
    void a_broken_relationship_is_rebuilt_by_dates_that_hold() {
        Story story = story("ANTWERP", "INNOVATION", "BE", "Europe/Brussels");
        for (int i = 0; i < 6; i++) {
            hidden(story, i);
        }
        promise(story, "BROKEN", 330, 300);
        story.tell("/commitments/BROKEN/breach", "on", day(295), "reason", "It cannot be built");
        double before = story.overall("US", TODAY.minusDays(180));
        promise(story, "EARLY", 170, 130);
        story.tell(
                "/commitments/EARLY/promises",
                "announcedOn",
                day(150),
                "dueOn",
                day(120),
                "reason",
                "The tool is late");
        story.tell("/commitments/EARLY/fulfilment", "fulfilledOn", day(121));
        promise(story, "MOVED", 170, 130);
        story.tell(
                "/commitments/MOVED/promises",
                "announcedOn",
                day(155),
                "dueOn",
                day(110),
                "initiatedBy",
                "US",
                "agreed",
                true,
                "reason",
                "Both want it later");
        story.tell("/commitments/MOVED/fulfilment", "fulfilledOn", day(112));
        for (int ago = 150; ago > 10; ago -= 7) {
            String reference = "KEPT-" + ago;
            promise(story, reference, ago, ago - 7);
            story.tell("/commitments/" + reference + "/fulfilment", "fulfilledOn", day(ago - 7));
        }
        String meeting = Story.id(story.tell(
                "/executive-meetings",
                "purpose",
                "Where we go",
                "heldOn",
                day(100),
                "leads",
                "US",
                "weCame",
                true,
                "theyCame",
                true));
        story.tell("/executive-meetings/" + meeting + "/topics", "side", "PARTNER", "topic", "Fewer carriers");
        story.tell("/gatherings", "purpose", "A dinner of both teams", "heldOn", day(95));
        onTheirFeast(story);
        agreement(story);
        for (String side : List.of("US", "PARTNER")) {
            story.tell("/agreements/A-1/versions/1/confirmations", "side", side);
        }
        story.close(QUARTER_END); // the quarter is judged when its last day is closed

        assertThat(story.kinds())
                .contains(
                        "COMMITMENT_RESOLVED",
                        "COMMITMENT_BROKEN",
                        "COMMITMENT_RENEGOTIATED",
                        "SLIP_DISCLOSED",
                        "EXEC_ENGAGEMENT",
                        "STRATEGY_SHARED",
                        "RELATIONSHIP_EVENT",
                        "HOLIDAY_IGNORED",
                        "TERMS_HONOURED_QTR",
                        "PROMISE_CALIBRATION_QTR");
        assertThat(story.overall("US", TODAY)).as("kept week by week").isGreaterThan(before + 0.1);
        assertThat(story.overall("US", TODAY))
                .as("not what it would be had nothing happened")
                .isLessThan(0.95);
    }

    private static Story story(String code, String kind, String country, String zone) {
        return Story.with(
                rapport,
                TOKEN,
                code,
                "name",
                code,
                "kind",
                kind,
                "country",
                country,
                "timeZone",
                zone,
                "cadenceDays",
                14);
    }

    private static String day(int ago) {
        return TODAY.minusDays(ago).toString();
    }

    private static void payment(Story story, String reference, int invoiced, int due, int paid) {
        String id = Story.id(story.tell(
                "/payments",
                "payer",
                "US",
                "reference",
                reference,
                "amount",
                12_000,
                "currency",
                "EUR",
                "invoicedOn",
                day(invoiced),
                "dueOn",
                day(due)));
        story.tell("/payments/" + id + "/payment", "paidOn", day(paid));
    }

    /** Found by us, not told by them; understood by both, mended by them, verified by us. */
    private static String mended(Story story, String title, int ago) {
        String id = Story.id(story.tell(
                "/issues",
                "title",
                title,
                "kind",
                "DEFECT",
                "causedBy",
                "PARTNER",
                "occurredOn",
                day(ago + 20),
                "foundOn",
                day(ago),
                "disclosedOn",
                day(ago),
                "disclosedBy",
                "US"));
        story.at("/issues/" + id + "/acknowledgement", "side", "PARTNER", "person", "Kim", "on", day(ago - 1));
        JsonObject caused = story.at(
                "/issues/" + id + "/causes",
                "text",
                "The tool is worn",
                "side",
                "PARTNER",
                "person",
                "Kim",
                "on",
                day(ago - 2));
        String cause = caused.getAsJsonArray("causes")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        story.at(
                "/issues/" + id + "/causes/" + cause + "/agreement", "side", "US", "person", "Ewa", "on", day(ago - 2));
        for (String side : List.of("US", "PARTNER")) {
            JsonObject acted = story.at(
                    "/issues/" + id + "/actions",
                    "text",
                    "Done by " + side,
                    "side",
                    side,
                    "owner",
                    "Kim",
                    "dueOn",
                    day(ago - 20));
            int last = acted.getAsJsonArray("actions").size() - 1;
            String action = acted.getAsJsonArray("actions")
                    .get(last)
                    .getAsJsonObject()
                    .get("id")
                    .getAsString();
            story.at("/issues/" + id + "/actions/" + action + "/completion", "on", day(ago - 10));
        }
        story.at(
                "/issues/" + id + "/fix",
                "text",
                "A new tool",
                "side",
                "PARTNER",
                "person",
                "Kim",
                "on",
                day(ago - 12));
        story.at(
                "/issues/" + id + "/verification",
                "text",
                "None found",
                "side",
                "US",
                "person",
                "Ewa",
                "on",
                day(ago - 20));
        story.at("/issues/" + id + "/closure", "side", "US", "person", "Ewa", "on", day(ago - 20));
        return id;
    }

    /** Promised, although warned, for a day on which the partner celebrates. */
    private static void onTheirFeast(Story story) {
        LocalDate feast = TODAY.withMonth(12).withDayOfMonth(25);
        story.tell(
                "/commitments",
                "promisor",
                "US",
                "reference",
                "FEAST",
                "title",
                "Release on a feast",
                "announcedOn",
                TODAY.toString(),
                "dueOn",
                (feast.isBefore(TODAY) ? feast.plusYears(1) : feast).toString());
    }

    private static String agreement(Story story) {
        return Story.id(story.tell(
                "/agreements",
                "reference",
                "A-1",
                "kind",
                "SERVICE_LEVEL",
                "title",
                "Services",
                "validFrom",
                day(360),
                "validUntil",
                TODAY.plusYears(1).toString(),
                "terms",
                "As signed"));
    }

    private static void quality(Story story) {
        level(story, agreement(story), "Accepted at first inspection", true, 96);
    }

    private static void level(Story story, String agreement, String name, boolean quality, int value) {
        LocalDate first = TODAY.minusMonths(6).withDayOfMonth(1);
        String path = "/agreements/" + agreement + "/service-levels";
        JsonObject sheet = story.at(
                path, "name", name, "unit", "%", "target", 95, "quality", quality, "startsOn", first.toString());
        String level = sheet.getAsJsonArray("levels")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        story.at(path + "/" + level + "/measurements", "period", first.toString(), "value", value);
    }

    private static void goals(Story story) {
        String goal = Story.id(story.tell(
                "/goals",
                "title",
                "Solved at first contact",
                "measure",
                "share",
                "unit",
                "%",
                "baseline",
                50,
                "target",
                80,
                "dueOn",
                TODAY.plusMonths(3).toString()));
        story.at("/goals/" + goal + "/confirmation", "side", "PARTNER", "person", "Meera");
        story.at("/goals/" + goal + "/rank", "side", "US", "rank", 1);
        story.at("/goals/" + goal + "/rank", "side", "PARTNER", "rank", 1);
        story.tell("/goals/revisits", "note", "Still the same");
    }

    private static void question(Story story, String kind, int asked, int answered) {
        String id = Story.id(story.tell(
                "/questions",
                "kind",
                kind,
                "askedBy",
                "US",
                "asker",
                "Jonas",
                "text",
                "How many?",
                "askedOn",
                day(asked)));
        story.tell("/questions/" + id + "/answer", "answer", "Nine", "answerer", "Meera", "answeredOn", day(answered));
    }

    private static void review(Story story) {
        StringBuilder rows = new StringBuilder("partner,reference,closed_on,side,rater,dimension,rating\n");
        for (String side : List.of("US", "PARTNER")) {
            for (String rater : List.of("A", "B", "C")) {
                for (String aspect : List.of("DELIVERY", "OPENNESS", "FAIRNESS", "CARE")) {
                    rows.append("PUNE,R-1," + day(50) + "," + side + "," + side + rater + "," + aspect + ",4\n");
                }
            }
        }
        HttpResponse<String> answer =
                story.program().send("POST", "/imports/reviews", "text/csv", BodyPublishers.ofString(rows.toString()));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 202);
        Instant patience = Instant.now().plus(PATIENCE);
        while (!Known.all(rapport, "SELECT status FROM import_run").equals(List.of("TAKEN"))) {
            assertThat(Instant.now()).as("the reviews are taken").isBefore(patience);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** Promised, moved on the very day and without a reason that was told before, and late all the same. */
    private static void hidden(Story story, int number) {
        String reference = "LATE-" + number;
        int due = 320 - 20 * number;
        promise(story, reference, due + 25, due);
        story.tell(
                "/commitments/" + reference + "/promises",
                "announcedOn",
                day(due),
                "dueOn",
                day(due - 10),
                "reason",
                "Later");
        story.tell("/commitments/" + reference + "/fulfilment", "fulfilledOn", day(due - 19));
    }

    private static void promise(Story story, String reference, int announced, int due) {
        story.tell(
                "/commitments",
                "promisor",
                "US",
                "reference",
                reference,
                "title",
                "Release " + reference,
                "announcedOn",
                day(announced),
                "dueOn",
                day(due));
    }
}
