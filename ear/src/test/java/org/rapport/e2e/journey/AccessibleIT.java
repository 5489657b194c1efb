package org.rapport.e2e.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rapport.e2e.support.Journey;
import org.rapport.e2e.support.Known;
import org.rapport.e2e.support.Pages;
import org.rapport.e2e.support.RunningRapport;

/** Pages can be used by everybody (WCAG 2.2 AA as far as axe can tell), in light and dark, at a desk and on a phone. */
@Journey
class AccessibleIT {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** How a page is looked at. */
    private record Sight(ColorScheme scheme, int width, int height) {
        static final List<Sight> BOTH =
                List.of(new Sight(ColorScheme.LIGHT, 1440, 900), new Sight(ColorScheme.DARK, 390, 844));

        void takeOn(Page page) {
            // colours that are on their way from light to dark would be judged half-way
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            page.setViewportSize(width, height);
        }
    }

    @Test
    void pages_that_are_open_to_anybody(RunningRapport rapport, Page page) {
        Assertions.assertThat(faults(
                        rapport,
                        page,
                        List.of(
                                "/login.xhtml",
                                "/error/missing.xhtml",
                                "/error/forbidden.xhtml",
                                "/error/broken.xhtml",
                                "/error/expired.xhtml")))
                .isEmpty();
    }

    @Test
    void pages_of_a_partner_manager(RunningRapport rapport, Page page) {
        Known.firstNightEnded(rapport);
        Pages.signIn(rapport, page, "ewa");
        Assertions.assertThat(faults(
                        rapport,
                        page,
                        List.of(
                                "/portfolio.xhtml",
                                "/partner/list.xhtml",
                                "/partner/detail.xhtml?code=HANBIT",
                                "/partner/score.xhtml?code=HANBIT&side=US",
                                "/partner/edit.xhtml?code=HANBIT",
                                "/commitment/list.xhtml",
                                "/commitment/edit.xhtml?partner=HANBIT",
                                "/agreement/list.xhtml",
                                "/agreement/edit.xhtml?partner=HANBIT",
                                "/report/list.xhtml",
                                "/imports/list.xhtml",
                                "/imports/new.xhtml",
                                "/night/list.xhtml",
                                "/calendar/list.xhtml")))
                .isEmpty();
    }

    @Test
    void pages_of_both_sides_of_a_relationship(RunningRapport rapport, Page page) {
        Known.firstNightEnded(rapport);
        Pages.signIn(rapport, page, "ewa");
        Stream<String> alone = Stream.of(
                "/today.xhtml",
                "/alert/list.xhtml",
                "/find.xhtml?text=Hanbit",
                "/issue/list.xhtml",
                "/review/list.xhtml",
                "/engagement/calendar.xhtml",
                "/recovery.xhtml",
                "/repair/list.xhtml",
                "/pulse/list.xhtml",
                "/pulse/team.xhtml",
                "/partner/diagnosis.xhtml?code=SAHYADRI",
                "/partner/calendar.xhtml?code=SAHYADRI",
                "/partner/contact.xhtml?code=SAHYADRI");
        Stream<String> ofPartner = Stream.of(
                        "/dealing/list",
                        "/dealing/new",
                        "/engagement/list",
                        "/engagement/edit",
                        "/engagement/question",
                        "/issue/edit",
                        "/issue/prospects",
                        "/issue/risk",
                        "/issue/times",
                        "/goal/list",
                        "/goal/edit",
                        "/repair/edit",
                        "/review/edit",
                        "/performance/detail")
                .map(path -> path + ".xhtml?partner=SAHYADRI");
        Assertions.assertThat(
                        faults(rapport, page, Stream.concat(alone, ofPartner).toList()))
                .isEmpty();
    }

    @Test
    void pages_of_an_administrator(RunningRapport rapport, Page page) {
        Pages.signIn(rapport, page, "aylin");
        Assertions.assertThat(faults(
                        rapport,
                        page,
                        List.of(
                                "/outbox/list.xhtml",
                                "/audit/list.xhtml",
                                "/user/list.xhtml",
                                "/user/edit.xhtml",
                                "/alert/rules.xhtml",
                                "/performance/template.xhtml?kind=LOGISTICS&partner=SAHYADRI",
                                "/styleguide.xhtml")))
                .isEmpty();
    }

    private static List<String> faults(RunningRapport rapport, Page page, List<String> paths) {
        List<String> faults = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("the server responded with a status of")) {
                faults.add(page.url() + ": console: " + message.text());
            }
        });
        for (String path : paths) {
            if (Pages.open(rapport, page, path).status() >= 400 && !path.startsWith("/error/")) {
                faults.add(path + ": " + page.title());
            }
            for (Sight sight : Sight.BOTH) {
                sight.takeOn(page);
                found(page).forEach(fault -> faults.add(path + " " + sight + ": " + fault));
            }
        }
        return faults;
    }

    private static Stream<String> found(Page page) {
        Stream<String> axe = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream().map(AccessibleIT::told);
        int over = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return over > 0 ? Stream.concat(axe, Stream.of(over + " px wider than the screen")) : axe;
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + "): "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
