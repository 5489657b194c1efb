package org.rapport.e2e.support;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * A real Chromium: the installed one, else one that Playwright downloads. Without any, the tests that need it are skipped
 * with a loud word, or fail if the system property {@code rapport.browser.required} says so.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Browser start() {
        Optional<Path> installed = installed();
        Map<String, String> environment =
                installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        LaunchOptions options = new LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"));
        installed.ifPresent(options::setExecutablePath);
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            return new Browser(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            return missing(e);
        }
    }

    Page page() {
        return browser.newContext().newPage();
    }

    static Path keepPicture(Page page, String name) {
        Path picture = Build.directory().resolve("e2e/pictures").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        return picture;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Browser missing(PlaywrightException why) {
        if (Boolean.getBoolean("rapport.browser.required")) {
            throw new AssertionError("No Chrome or Chromium, and rapport.browser.required is set", why);
        }
        System.err.println("***** BROWSER TESTS ARE SKIPPED: no Chrome or Chromium is installed and none could be"
                + " downloaded: " + why.getMessage() + " *****");
        return Assumptions.abort("no Chrome or Chromium: " + why.getMessage());
    }

    private static Optional<Path> installed() {
        return NAMES.stream()
                .flatMap(name ->
                        List.of(System.getenv("PATH").split(":")).stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
