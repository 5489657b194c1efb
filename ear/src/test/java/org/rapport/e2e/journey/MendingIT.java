package org.rapport.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Form;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Pages;
import org.rapport.e2e.support.RunningRapport;

/** A trouble is told by one side, understood by both, mended, and closed only after the other side has verified it. */
@Journey
class MendingIT {
    @Test
    void a_trouble_goes_its_whole_way_between_the_manager_and_the_guest(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "ewa");
        Pages.open(rapport, page, "/issue/edit.xhtml?partner=GLOBAL-LOGISTICS");
        Form.of(page, "issue")
                .fill("title", "Journey: labels are torn")
                .choose("causedBy", "US")
                .fill("foundOn", "in 2 weeks")
                .press("save");
        assertThat(page.locator(".field-bad .error").first()).containsText("before it was found");
        assertThat(page.locator("[id='issue:title']")).hasValue("Journey: labels are torn");
        assertThat(page.locator("[id='issue:disclosedOn']")).not().hasValue("");
        Form.of(page, "issue").fill("foundOn", "today").press("save");
        assertThat(page.locator(".notice")).containsText("is told");
        String address = page.url();
        Form.opened(page, "fixing", "fixingForm").fill("text", "Other glue").press("fix");
        Form.opened(page, "verifying", "verifyingForm").choose("side", "US").press("verify");
        assertThat(page.locator(".notice")).containsText("cannot verify the effect");
        page.context().clearCookies();
        Pages.signIn(rapport, page, "annelies");
        page.navigate(address);
        Form.opened(page, "verifying", "verifyingForm")
                .fill("text", "None torn")
                .press("verify");
        Form.opened(page, "closing", "closingForm").press("close");
        assertThat(page.locator("h1")).containsText("closed on");
    }
}
