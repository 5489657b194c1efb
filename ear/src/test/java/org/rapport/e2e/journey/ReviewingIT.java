package org.rapport.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Form;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Pages;
import org.rapport.e2e.support.RunningRapport;

@Journey
class ReviewingIT {
    private static final String TITLE = "Reviewed in a browser";

    private static void planned(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "ewa");
        Pages.open(rapport, page, "/review/edit.xhtml?partner=GLOBAL-LOGISTICS");
        Form.of(page, "review")
                .fill("title", TITLE)
                .fill("opensOn", "today")
                .fill("dueOn", "in 2 weeks")
                .fill("closesOn", "in 3 weeks")
                .fill("everyMonths", "0")
                .press("save");
        page.locator("[id='inviting:user']").selectOption(new SelectOption().setLabel("They: Annelies Verstraete"));
        Form.of(page, "inviting").press("invite");
        assertThat(page.locator(".notice")).containsText("Asked to answer");
    }

    private static void answered(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "annelies");
        Pages.open(rapport, page, "/review/list.xhtml");
        page.locator("#waiting-rows a.what", new Page.LocatorOptions().setHasText(TITLE))
                .click();
        page.locator("input[name='a1.OTHER'][value='2']").check(new Locator.CheckOptions().setForce(true));
        Form.of(page, "sheet").press("finish");
        assertThat(page.locator(".notice")).containsText("16 are still open");
        assertThat(page.locator("input[name='a1.OTHER'][value='2']")).isChecked();
        Locator twos = page.locator(".asked input[value='2']");
        for (int i = 0; i < twos.count(); i++) {
            twos.nth(i).check(new Locator.CheckOptions().setForce(true));
        }
        Form.of(page, "sheet").press("finish");
        assertThat(page.locator(".notice")).containsText("Your answers are handed in");
    }

    @Test
    void the_partners_guest_answers_and_the_manager_reads_the_results(RunningRapport rapport, Page page) {
        planned(rapport, page);
        String review = page.url();
        page.context().clearCookies();
        answered(rapport, page);
        page.context().clearCookies();
        Pages.signIn(rapport, page, "ewa");
        page.navigate(review);
        assertThat(page.locator("h1")).containsText("1 of 1 handed in");
        Form.opened(page, "closing", "closingForm").press("close");
        assertThat(page.locator("h1")).containsText("Nobody");
        assertThat(page.locator(".matrix")).containsText("2.0");
        Form.opened(page, "agreeing", "agreeForm")
                .fill("what", "Weekly call")
                .fill("owner", "Ewa")
                .fill("actionDueOn", "2020-01-01")
                .press("agree");
        assertThat(page.locator("dialog#agreeing .field-bad .error")).containsText("has passed already");
        assertThat(page.locator("[id='agreeForm:what']")).hasValue("Weekly call");
        Form.of(page, "agreeForm").fill("actionDueOn", "in 2 weeks").press("agree");
        assertThat(page.locator("#agreed, [id='agreed']")).containsText("Weekly call");
    }
}
