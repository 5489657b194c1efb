package org.rapport.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.CompanyProvider;
import org.rapport.e2e.support.Form;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Pages;
import org.rapport.e2e.support.RunningRapport;

/** A house without data: its first administrator is made on a page, and people come in through the company's account. */
@Journey
class CompanySignInIT {
    private static CompanyProvider company;
    private static RunningRapport rapport;

    @BeforeAll
    static void open() {
        company = CompanyProvider.start();
        rapport = RunningRapport.start("company", company.environment(), "--empty");
    }

    @AfterAll
    static void close() {
        rapport.close();
        company.close();
    }

    private static void come(Page page) {
        Pages.open(rapport, page, "/partner/list.xhtml");
        if (page.url().contains("/setup.xhtml")) {
            Form.of(page, "setup")
                    .fill("name", "Kim")
                    .fill("email", "kim@aldermoor.example")
                    .fill("login", "kim")
                    .fill("password", "a long enough phrase")
                    .press("make");
            assertThat(page.locator(".notice")).containsText("kim");
            Pages.open(rapport, page, "/partner/list.xhtml");
        }
        page.getByText("Sign in with Aldermoor").click();
        page.waitForLoadState();
    }

    @Test
    void whom_the_company_vouches_for_comes_to_the_page_they_wanted(Page page) {
        company.vouchFor("Kim");
        come(page);
        assertThat(page).hasURL(rapport.url("/partner/list.xhtml").toString());
        assertThat(page.locator(".rail .me")).containsText("Kim");
    }

    @Test
    void whom_rapport_does_not_know_is_told_who_can_help(Page page) {
        company.vouchFor("stranger");
        come(page);
        assertThat(page.locator(".notice")).containsText("Your company knows you as stranger");
        Pages.open(rapport, page, "/partner/list.xhtml");
        assertThat(page).hasURL(rapport.url("/login.xhtml").toString());
    }

    @Test
    void a_token_made_for_another_question_opens_nothing(Page page) {
        company.vouchWithOldTokenFor("kim");
        come(page);
        assertThat(page.locator(".notice")).containsText("did not open the door");
    }

    @Test
    void an_answer_to_no_question_opens_nothing(Page page) {
        Pages.open(rapport, page, "/oidc/callback?code=code-0&state=made-up");
        assertThat(page).not().hasURL(rapport.url("/portfolio.xhtml").toString());
        assertThat(page.locator("input[type=password]").first()).isVisible();
    }
}
