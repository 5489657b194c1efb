package org.rapport.e2e.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Form;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Pages;
import org.rapport.e2e.support.RunningRapport;

@Journey
class AdministeringIT {
    @Test
    void a_token_is_shown_once_and_opens_the_interface(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "aylin");
        Pages.open(rapport, page, "/user/list.xhtml?text=samuel");
        page.locator("tbody a").first().click();
        Form.of(page, "issuing").fill("tokenName", "nightly export").press("issue");
        String secret = page.locator("#secret").innerText();

        URI partners = rapport.url("/api/v1/partners");
        HttpRequest call = HttpRequest.newBuilder(partners)
                .header("Authorization", "Bearer " + secret)
                .build();
        Assertions.assertThat(rapport.send(call).statusCode()).isEqualTo(200);
    }

    @Test
    void a_weak_password_is_refused_with_what_it_takes(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "aylin");
        Pages.open(rapport, page, "/user/edit.xhtml");
        Form.of(page, "user")
                .fill("login", "kim")
                .fill("name", "Kim")
                .fill("email", "kim@aldermoor.example")
                .fill("password", "short")
                .press("save");
        assertThat(page.locator(".field-bad .error").first()).containsText("at least 10 characters");
    }

    @Test
    void the_report_mail_is_chosen_and_ended(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "jonas");
        Pages.open(rapport, page, "/report/list.xhtml");
        Form.of(page, "subscription").choose("frequency", "WEEKLY").press("choose");
        assertThat(page.locator("[id='subscription:frequency']")).hasValue("WEEKLY");
        Form.of(page, "subscription").press("end");
        assertThat(page.locator("[id='subscription:end']")).hasCount(0);
    }

    @Test
    void the_good_rows_of_a_file_are_taken_and_the_bad_ones_named(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "ewa");
        Pages.open(rapport, page, "/imports/new.xhtml");
        String file = """
                partner,reference,promisor,title,announced_on,due_on
                HANBIT,JOURNEY-1,PARTNER,Imported lot,2026-01-10,2026-02-20
                NOBODY,JOURNEY-2,PARTNER,Another,2026-01-10,2026-02-20
                """;
        page.locator("[id='sending:file']")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "promises.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        Form.of(page, "sending").press("read");
        Form.of(page, "fitting").press("takeGoodRows");
        assertThat(page.locator("h1")).containsText("One row of 2 was taken");
        assertThat(page.locator("#refused")).containsText("NOBODY");
    }
}
