package org.rapport.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.Pages;
import org.rapport.e2e.support.RunningRapport;

@Journey
class SigningInIT {
    @Test
    void whoever_comes_without_signing_in_is_asked_to(RunningRapport rapport, Page page) {
        page.navigate(rapport.url("/").toString());
        assertThat(page.title()).contains("Rapport");
        assertThat(page.locator("input[type=password]").isVisible()).isTrue();
    }

    @Test
    void a_sample_account_gets_in_and_sees_its_name(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "thorunn");
        assertThat(page.url()).doesNotContain("login.xhtml");
        assertThat(page.locator("body").innerText()).contains("Þórunn");
        assertThat(Known.one(
                        rapport,
                        "SELECT count(*) > 0 FROM audit_entry WHERE actor = 'thorunn' AND action = 'signed in'"))
                .isEqualTo("1");
    }

    @Test
    void a_wrong_password_stays_outside_and_is_told_so(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "samuel", "not-the-password");
        assertThat(page.url()).contains("login.xhtml");
        assertThat(page.locator("body").innerText()).contains("do not belong together");
    }

    @Test
    void the_first_page_can_be_read_in_another_language_and_left(RunningRapport rapport, Page page) {
        Known.firstNightEnded(rapport);
        Pages.signIn(rapport, page, "jonas");
        Pages.open(rapport, page, "/today.xhtml?all=true");

        page.locator(".rail button[lang=de]").click();
        assertThat(page.url()).endsWith("/today.xhtml?all=true");
        assertThat(page.title()).startsWith("Heute");
        page.locator(".rail button[lang=en]").click();
        assertThat(page.title()).startsWith("Today");

        page.locator("#signOut button").click();
        assertThat(page.url()).contains("login.xhtml");
        assertThat(Known.one(
                        rapport,
                        "SELECT count(*) > 0 FROM audit_entry WHERE actor = 'jonas' AND action = 'signed out'"))
                .isEqualTo("1");
        Pages.open(rapport, page, "/today.xhtml");
        assertThat(page.locator("input[type=password]").isVisible()).isTrue();
    }

    @Test
    void whoever_leaves_after_the_session_has_run_out_stands_at_the_door(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "jonas");
        page.context().clearCookies();
        page.locator("#signOut button").click();
        assertThat(page.url()).contains("login.xhtml");
        assertThat(page.locator("input[type=password]").isVisible()).isTrue();
    }

    @Test
    void a_language_chosen_after_the_session_has_run_out_leads_to_the_door(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "jonas");
        page.context().clearCookies();
        page.locator(".rail button[lang=de]").click();
        assertThat(page.url()).contains("login.xhtml");
    }
}
