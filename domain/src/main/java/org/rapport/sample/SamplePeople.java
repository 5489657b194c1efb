package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rapport.identity.Passwords;
import org.rapport.identity.Role;
import org.rapport.identity.SampleAccounts;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.report.Frequency;
import org.rapport.report.Subscription;
import org.rapport.report.SubscriptionChoice;
import org.rapport.report.Subscriptions;

/** Makes the users of the sample portfolio; its executive and its manager get the digest by mail. */
@ApplicationScoped
class SamplePeople {
    private static final Set<Role> DIGESTED = Set.of(Role.EXECUTIVE, Role.MANAGER);
    private static final Map<String, String> TITLES = Map.of(
            "ewa", "Partner manager",
            "jonas", "Delivery lead",
            "thorunn", "Chief operating officer",
            "aylin", "Administrator",
            "samuel", "Internal audit",
            "annelies", "Vice president, innovation");

    /** Colleagues who only fill the units; their logins are their first names. */
    private static final Map<String, List<String>> TEAMS = Map.of(
            "Delivery",
            List.of(
                    "Chidi Okonkwo",
                    "Mette Sørensen",
                    "Ravi Subramaniam",
                    "Lucía Ibáñez",
                    "Tomasz Wójcik",
                    "Hana Novotná"),
            "Partner management",
            List.of("Kwame Boateng", "Ingrid Haugen", "Priya Deshmukh", "Marco Bianchi", "Zeynep Arslan"),
            "Quality",
            List.of("Léa Fournier", "Dmitri Volkov", "Sofía Rojas", "Björn Lindqvist"),
            "Purchasing",
            List.of("Noor Haddad", "Pavel Dvořák", "Mwende Kariuki", "Giulia Conti"));

    private static final Map<String, String> UNITS = Map.of("jonas", "Delivery", "ewa", "Partner management");

    private Users users;
    private Passwords passwords;
    private Subscriptions subscriptions;

    protected SamplePeople() {} // CDI proxy

    @Inject
    SamplePeople(Users users, Passwords passwords, Subscriptions subscriptions) {
        this.users = users;
        this.passwords = passwords;
        this.subscriptions = subscriptions;
    }

    /** Our own people; their ids by login. */
    Map<String, UUID> enterColleagues() {
        Map<String, UUID> ids = new HashMap<>();
        String hash = passwords.hashOf("sample", SampleAccounts.PASSWORD);
        SampleAccounts.all().stream()
                .filter(account -> account.role() != Role.GUEST)
                .forEach(account -> ids.put(account.login(), enter(account, null, hash)));
        return ids;
    }

    /** The guest of a partner. */
    void enterGuest(UUID partner) {
        String hash = passwords.hashOf("sample", SampleAccounts.PASSWORD);
        SampleAccounts.all().stream()
                .filter(account -> account.role() == Role.GUEST)
                .forEach(account -> enter(account, partner, hash));
    }

    /** The units: who is there already joins one, and others come. */
    void enterTeams() {
        UNITS.forEach((login, unit) -> users.withLogin(login).ifPresent(user -> user.join(unit)));
        String hash = passwords.hashOf("sample", SampleAccounts.PASSWORD);
        TEAMS.forEach((unit, names) -> names.forEach(name -> {
            String login = Normalizer.normalize(name.substring(0, name.indexOf(' ')), Normalizer.Form.NFD)
                    .replaceAll("[^A-Za-z]", "")
                    .toLowerCase(Locale.ROOT);
            User user = new User(login, name, login + "@aldermoor.example", Role.REVIEWER, null, hash);
            user.join(unit);
            users.add(user);
        }));
    }

    private UUID enter(SampleAccounts.Account account, UUID partner, String hash) {
        String house = partner == null ? "aldermoor" : "global-logistics";
        String email = account.login() + "@" + house + ".example";
        User user = new User(account.login(), account.name(), email, account.role(), partner, hash);
        user.describe(account.name(), email, TITLES.get(account.login()));
        users.add(user);
        if (DIGESTED.contains(account.role())) {
            subscriptions.add(new Subscription(user.id(), SubscriptionChoice.of(Frequency.DAILY, false, true)));
        }
        return user.id();
    }
}
