package org.rapport.e2e.support;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;

/** What a person can do anywhere in the portal. */
public final class Pages {
    private static final String SAMPLE_PASSWORD = "rapport-sample";

    private Pages() {}

    /** Signs in with one of the accounts of the sample portfolio, for example {@code ewa}, through the form. */
    public static void signIn(RunningRapport rapport, Page page, String login) {
        signIn(rapport, page, login, SAMPLE_PASSWORD);
    }

    public static void signIn(RunningRapport rapport, Page page, String login, String password) {
        page.navigate(rapport.url("/login.xhtml").toString());
        page.locator("#door input[autocomplete=username]").fill(login);
        page.locator("#door input[autocomplete=current-password]").fill(password);
        page.locator("#door input[type=submit], #door button[type=submit]").click();
        page.waitForLoadState();
    }

    /** Opens a page by its path, for example {@code /nights.xhtml}; the answer of the server. */
    public static Response open(RunningRapport rapport, Page page, String path) {
        return page.navigate(rapport.url(path).toString());
    }

    /** Keeps a picture of the whole page in {@code ear/target/e2e/pictures}. */
    public static Path picture(Page page, String name) {
        return Browser.keepPicture(page, name);
    }
}
