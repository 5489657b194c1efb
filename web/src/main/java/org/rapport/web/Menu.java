package org.rapport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.identity.Caller;
import org.rapport.identity.NotPermitted;
import org.rapport.identity.Permission;

/** Where the frame leads: the pages that the signed-in user may see. */
@Named
@RequestScoped
public class Menu {
    private static final int BAR = 5;
    private static final List<Entry> DAILY = List.of(
            new Entry("today", "/today.xhtml", "today", Permission.PROMISE),
            new Entry("portfolio", "/portfolio.xhtml", "map", Permission.READ_PORTFOLIO),
            new Entry("partners", "/partner/list.xhtml", "partners", Permission.READ),
            new Entry("commitments", "/commitment/list.xhtml", "promise", Permission.READ),
            new Entry("issues", "/issue/list.xhtml", "issue", Permission.READ),
            new Entry("repairs", "/repair/list.xhtml", "repair", Permission.READ),
            new Entry("reviews", "/review/list.xhtml", "review", Permission.READ),
            new Entry("alerts", "/alert/list.xhtml", "info", Permission.READ),
            new Entry("recovery", "/recovery.xhtml", "recovery", Permission.READ_PORTFOLIO),
            new Entry("reports", "/report/list.xhtml", "report", Permission.READ),
            new Entry("pulses", "/pulse/list.xhtml", "help", Permission.READ_PORTFOLIO));
    private static final List<Entry> ADMINISTRATION = List.of(
            new Entry("imports", "/imports/list.xhtml", "change", Permission.IMPORT),
            new Entry("calendars", "/calendar/list.xhtml", "star", Permission.READ_PORTFOLIO),
            new Entry("nights", "/night/list.xhtml", "night", Permission.READ_NIGHTS),
            new Entry("outbox", "/outbox/list.xhtml", "said", Permission.READ_OUTBOX),
            new Entry("audit", "/audit/list.xhtml", "clock", Permission.READ_AUDIT),
            new Entry("users", "/user/list.xhtml", "visit", Permission.ADMINISTER_USERS),
            new Entry("scorecards", "/performance/template.xhtml", "star", Permission.EDIT_SCORECARDS),
            new Entry("alertRules", "/alert/rules.xhtml", "settings", Permission.EDIT_ALERT_RULES),
            new Entry("styleguide", "/styleguide.xhtml", "settings", Permission.ADMINISTER_USERS));

    /** A page in the menu: its name, address, symbol, and what one needs to see it. */
    public record Entry(String name, String path, String icon, Permission needs) {}

    private Caller caller;

    protected Menu() {} // CDI proxy

    @Inject
    public Menu(Caller caller) {
        this.caller = caller;
    }

    public List<Entry> getDaily() {
        return seen(DAILY);
    }

    public List<Entry> getAdministration() {
        return seen(ADMINISTRATION);
    }

    /** The goals of the bar on phones: the daily pages, and the first of administration where there is room. */
    public List<Entry> getBar() {
        return Stream.concat(getDaily().stream(), getAdministration().stream())
                .limit(BAR)
                .toList();
    }

    /** Leads to the page that comes after signing in. */
    public String open() {
        return getDaily().stream()
                .findFirst()
                .map(entry -> entry.path() + "?faces-redirect=true")
                .orElseThrow(() -> new NotPermitted(Permission.READ));
    }

    private List<Entry> seen(List<Entry> entries) {
        return entries.stream().filter(entry -> caller.may(entry.needs())).toList();
    }
}
