package org.rapport.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.RunningRapport;

@Journey
class SigningInIT {
    @Test
    void whoever_comes_without_signing_in_is_asked_to(RunningRapport rapport, Page page) {
        page.navigate(rapport.url("/").toString());
        assertThat(page.title()).contains("Rapport");
        assertThat(page.locator("input[type=password]").isVisible()).isTrue();
    }
}
