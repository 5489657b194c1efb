package org.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.Pages;
import org.rapport.e2e.support.Program;
import org.rapport.e2e.support.RunningRapport;
import org.rapport.e2e.support.Visitor;

/** Somebody answers a pulse; then this looks for that person behind the answer wherever something can be read. */
@Journey
class AnonymityIT {
    private static final String WORDS = "zebra crossing in the fog";
    private static final String OPEN = "SELECT id FROM pulse WHERE closed_on IS NULL ORDER BY opens_on";
    private static final List<String> READERS = List.of("ewa", "thorunn", "aylin", "samuel");

    @Test
    void nobody_is_found_behind_an_answer(RunningRapport rapport, Page page) {
        String pulse = Known.one(rapport, OPEN);
        String lastAudit = Known.one(rapport, "SELECT MAX(id) FROM audit_entry");
        answer(rapport, page, pulse);

        SoftAssertions softly = new SoftAssertions();
        databaseLinksNothing(rapport, pulse, softly);
        softly.assertThat(Known.all(
                        rapport,
                        "SELECT action FROM audit_entry WHERE id > ? AND subjectType LIKE 'pulse%'",
                        lastAudit))
                .as("audit entries of answering")
                .isEmpty();
        softly.assertThat(rapport.log()).as("log").doesNotContain(WORDS, pulse);
        pagesSayNothing(rapport, pulse, softly);
        callsSayNothing(rapport, pulse, softly);
        softly.assertAll();
    }

    private static void answer(RunningRapport rapport, Page page, String pulse) {
        Pages.signIn(rapport, page, "jonas");
        Pages.open(rapport, page, "/pulse/answer.xhtml?id=" + pulse);
        int questions = page.locator("[id='sheet'] fieldset.seg").count();
        for (int i = 1; i <= questions; i++) {
            page.locator("input[name=q" + i + "][value='1']").check(force());
        }
        page.locator("[id='sheet:text']").fill(WORDS);
        page.locator("[id='sheet:answer']").click();
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText("counted");
    }

    private static Locator.CheckOptions force() {
        return new Locator.CheckOptions().setForce(true);
    }

    /** Every text column of every table that holds the words, and every table that knows the pulse and a person. */
    private static void databaseLinksNothing(RunningRapport rapport, String pulse, SoftAssertions softly) {
        softly.assertThat(Known.all(
                        rapport,
                        "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name IN ('pulse_tally', 'pulse_text')"
                                + " AND (data_type IN ('date', 'datetime', 'timestamp', 'time') OR extra <> ''"
                                + " OR column_name REGEXP 'user|login|name|by')"))
                .as("columns that could tell whose or when")
                .isEmpty();
        softly.assertThat(
                        Known.all(rapport, "SELECT answered FROM pulse_invitation WHERE pulse = ? AND answered", pulse))
                .as("that somebody has answered is all that is noted")
                .isNotEmpty()
                .containsOnly("1");
        softly.assertThat(Known.all(rapport, "SELECT lot FROM pulse_text"))
                .as("identities of free words are drawn by lot and tell no time")
                .isNotEmpty()
                .allSatisfy(lot -> assertThat(lot.charAt(14)).isEqualTo('4'));
        softly.assertThat(Known.all(rapport, "SELECT number FROM pulse_tally WHERE pulse = ? AND n > 0", pulse))
                .as("strokes")
                .isNotEmpty();
        softly.assertThat(Known.all(rapport, "SELECT changes FROM audit_entry WHERE changes LIKE ?", "%" + WORDS + "%"))
                .isEmpty();
    }

    private static void pagesSayNothing(RunningRapport rapport, String pulse, SoftAssertions softly) {
        List<String> pages = List.of(
                "/pulse/list.xhtml", "/pulse/team.xhtml", "/pulse/answer.xhtml?id=" + pulse, "/audit/list.xhtml");
        for (String reader : READERS) {
            Visitor visitor = Visitor.signedIn(rapport, reader);
            softly.assertThat(visitor.get("/pulse/results.xhtml?id=" + pulse).body())
                    .as("results of the open pulse for " + reader)
                    .doesNotContain(WORDS, "pulse-bar");
            for (String path : pages) {
                softly.assertThat(visitor.get(path).body())
                        .as(path + " for " + reader)
                        .doesNotContain(WORDS);
            }
        }
        Visitor jonas = Visitor.signedIn(rapport, "jonas");
        softly.assertThat(jonas.get("/pulse/answer.xhtml?id=" + pulse).body())
                .as("own answers, asked for again")
                .doesNotContain(WORDS, "name=\"q1\"");
    }

    private static void callsSayNothing(RunningRapport rapport, String pulse, SoftAssertions softly) {
        Program program = Program.of(rapport, "aylin");
        softly.assertThat(program.get("/pulses").body()).doesNotContain(pulse, WORDS);
        softly.assertThat(program.get("/pulses/" + pulse + "/results").statusCode())
                .as("results before the last day")
                .isBetween(400, 499);
        Known.all(rapport, "SELECT id FROM pulse WHERE closed_on IS NOT NULL").forEach(closed -> {
            String results = program.get("/pulses/" + closed + "/results").body();
            softly.assertThat(results).doesNotContain("login", "jonas", "Jonas", "ewa", "\"n\":1,", "\"n\":2,");
        });
        Program guest = Program.of(rapport, "annelies");
        softly.assertThat(guest.get("/pulses").statusCode()).isEqualTo(403);
    }
}
