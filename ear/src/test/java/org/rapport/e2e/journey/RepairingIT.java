package org.rapport.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Form;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Pages;
import org.rapport.e2e.support.RunningRapport;

/** Trust that we broke is mended by our manager, our executive and the partner's guest, each in turn. */
@Journey
class RepairingIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Test
    void broken_trust_goes_its_way_to_a_plan_that_both_signed(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "ewa");
        String repair = acknowledged(rapport, page);
        accounted(page);
        asked(page);
        Form.opened(page, "DIAGNOSE", "DIAGNOSEForm").press("go");
        assertThat(page.locator(".notice").first()).containsText("is not listed and agreed yet");
        as(rapport, page, "annelies", repair);
        answered(page);
        as(rapport, page, "ewa", repair);
        Form.opened(page, "DIAGNOSE", "DIAGNOSEForm").press("go");
        assertThat(page.locator(".notice").first()).containsText("are found");
        planned(page);
        Form.opened(page, "AGREE_PLAN", "AGREE_PLANForm").press("go");
        assertThat(page.locator(".notice").first()).containsText("is not signed by both sides");
        as(rapport, page, "annelies", repair);
        page.locator("[id$=':sign']").first().click();
        assertThat(page.locator(".notice").first()).containsText("igned");
        Form.opened(page, "AGREE_PLAN", "AGREE_PLANForm").press("go");
        assertThat(page.locator("h1")).containsText("5 of 7 steps");
    }

    private static void as(RunningRapport rapport, Page page, String login, String address) {
        page.context().clearCookies();
        Pages.signIn(rapport, page, login);
        page.navigate(address);
    }

    private static String acknowledged(RunningRapport rapport, Page page) {
        Pages.open(rapport, page, "/repair/edit.xhtml?partner=GLOBAL-LOGISTICS");
        page.locator("[id='violation:aspects:0']").check();
        Form.of(page, "violation")
                .choose("causer", "US")
                .fill("title", "Journey: the interface came late twice")
                .choose("type", "COMPETENCE")
                .fill("occurredOn", TODAY.minusDays(10).toString())
                .fill("detectedOn", TODAY.minusDays(10).toString())
                .choose("detectedBy", "PARTNER")
                .press("save");
        assertThat(page.locator("h1")).containsText("Journey: the interface came late twice");
        Form.opened(page, "ACKNOWLEDGE", "ACKNOWLEDGEForm")
                .fill("responsibleUs", "Jonas Öberg")
                .fill("responsiblePartner", "Annelies Verstraete")
                .fill("text", "Two tests failed in the night. Not yet known: why.")
                .fill("contactedOn", TODAY.minusDays(9).toString())
                .fill("on", TODAY.minusDays(9).toString())
                .press("go");
        assertThat(page.locator(".notice").first()).containsText("acknowledged");
        return page.url();
    }

    private static void accounted(Page page) {
        page.locator("#account").first().click();
        Locator words = page.locator("#accounting textarea");
        words.nth(0).fill("It was our mistake.");
        words.nth(1).fill("We test each night from now on.");
        words.nth(3).fill("Nobody owned the tests.");
        Form.of(page, "accounting").press("preview");
        assertThat(page.locator(".reply")).containsText("It was our mistake.");
        Form.of(page, "accounting").press("send");
        assertThat(page.locator(".notice").first()).containsText("is on its way");
        page.locator("[data-opens=causing]").first().click();
        page.locator("[id='causingForm:system']").check();
        Form.of(page, "causingForm").fill("text", "Nobody owns the night tests").press("go");
    }

    private static void asked(Page page) {
        Form.opened(page, "asking", "askingForm")
                .fill("text", "Two testers for a week?")
                .press("go");
        assertThat(page.locator(".notice").first()).containsText("The request for help is made");
    }

    /** The guest names the harm, reads the account, and helps. */
    private static void answered(Page page) {
        Form.opened(page, "harmed", "harmedForm")
                .fill("text", "Two nights of work lost")
                .press("go");
        Form.opened(page, "confirming", "confirmingForm")
                .fill("text", "We believe you.")
                .press("go");
        Form.opened(page, "answering", "answeringForm")
                .choose("answer", "ACCEPTED")
                .fill("text", "From Monday.")
                .press("go");
        assertThat(page.locator(".notice").first()).containsText("is answered");
    }

    private static void planned(Page page) {
        for (String kind : List.of("REGULATION", "DEMONSTRATION", "HARM_REPAIR")) {
            Form.opened(page, "acting", "actingForm")
                    .fill("text", "Journey " + kind)
                    .choose("kind", kind)
                    .choose("aspect", "DELIVERY")
                    .fill("owner", "Jonas Öberg")
                    .fill("dueOn", TODAY.plusDays(10).toString())
                    .fill("proof", "The log")
                    .press("go");
            assertThat(page.locator(".notice").first()).containsText("The repair is promised");
        }
        Form.opened(page, "expecting", "expectingForm")
                .fill("text", "Slips are told on the day")
                .press("go");
    }
}
