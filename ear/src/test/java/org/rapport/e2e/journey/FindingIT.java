package org.rapport.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Pages;
import org.rapport.e2e.support.RunningRapport;

@Journey
class FindingIT {
    @Test
    void a_few_letters_lead_to_a_partner_from_anywhere(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "ewa");
        page.keyboard().press("Control+k");
        page.locator("#finderText").pressSequentially("hanb");
        page.locator("#finderFound a").first().click();
        assertThat(page).hasURL(Pattern.compile("partner/detail.xhtml\\?code=HANBIT"));
    }

    @Test
    void a_guest_finds_nothing_of_other_partners(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "annelies");
        Pages.open(rapport, page, "/find.xhtml?text=Hanbit");
        assertThat(page.locator("h1")).containsText("Nothing is called");
    }
}
