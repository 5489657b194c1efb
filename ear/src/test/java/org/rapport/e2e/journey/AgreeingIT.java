package org.rapport.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Form;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Pages;
import org.rapport.e2e.support.RunningRapport;

@Journey
class AgreeingIT {
    private static final String THEIRS = "/agreement/list.xhtml?partner=GLOBAL-LOGISTICS";

    @Test
    void what_we_propose_their_guest_confirms(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "ewa");
        Pages.open(rapport, page, THEIRS);
        page.locator("tbody a", new Page.LocatorOptions().setHasText("Innovation partnership"))
                .click();
        Form.opened(page, "amending", "amendForm")
                .fill("terms", "Two terminals instead of one")
                .fill("effectiveOn", "in 2 weeks")
                .press("amend");
        assertThat(page.locator(".notice")).containsText("is proposed");
        String agreement = page.url();

        page.context().clearCookies();
        Pages.signIn(rapport, page, "annelies");
        page.navigate(agreement);
        page.locator("[id^='confirming'] input[type=submit]").first().click();
        assertThat(page.locator(".notice")).containsText("is confirmed");
    }
}
