package org.rapport.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Form;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Pages;
import org.rapport.e2e.support.RunningRapport;

@Journey
class PromisingIT {
    private static final String NEW = "/commitment/edit.xhtml?partner=HANBIT";

    private static void start(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "ewa");
        Pages.open(rapport, page, NEW);
    }

    private static void promise(RunningRapport rapport, Page page, String title) {
        start(rapport, page);
        Form.of(page, "commitment")
                .fill("title", title)
                .fill("dueOn", "in 2 weeks")
                .press("promise");
        assertThat(page.locator(".notice")).containsText("is promised");
    }

    @Test
    void the_record_answers_beside_the_day_that_is_typed(RunningRapport rapport, Page page) {
        start(rapport, page);
        Form.of(page, "commitment").type("dueOn", "in 3 weeks");
        assertThat(page.locator(".honest-hint")).containsText("The record says");
    }

    @Test
    void a_day_before_its_announcement_is_refused_at_the_field(RunningRapport rapport, Page page) {
        start(rapport, page);
        Form.of(page, "commitment")
                .fill("title", "Lot 901")
                .fill("dueOn", "2025-01-01")
                .press("promise");
        assertThat(page.locator(".field-bad .error").first()).containsText("1 Jan 2025");
    }

    @Test
    void a_new_day_stands_in_the_history_with_its_reason(RunningRapport rapport, Page page) {
        promise(rapport, page, "Lot 902");
        Form.opened(page, "newday", "newdayForm")
                .fill("dueOn", "in 5 weeks")
                .fill("reason", "The tool came late")
                .press("promise");
        assertThat(page.locator(".notice")).containsText("A new day is promised");
        assertThat(page.locator("details.data").first()).containsText("The tool came late");
    }

    @Test
    void a_refused_day_leaves_the_dialog_open_and_says_why(RunningRapport rapport, Page page) {
        promise(rapport, page, "Lot 903");
        Form.opened(page, "asdone", "asdoneForm")
                .fill("fulfilledOn", "in 2 weeks")
                .press("fulfil");
        assertThat(page.locator("dialog#asdone")).isVisible();
        assertThat(page.locator("dialog#asdone .field-bad .error")).containsText("Record it when it is done");
    }

    @Test
    void what_is_done_is_recorded_and_told(RunningRapport rapport, Page page) {
        promise(rapport, page, "Lot 904");
        Form.opened(page, "asdone", "asdoneForm").fill("fulfilledOn", "today").press("fulfil");
        assertThat(page.locator("h1")).containsText("Kept");
    }
}
