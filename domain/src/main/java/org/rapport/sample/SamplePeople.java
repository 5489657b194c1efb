package org.rapport.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
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

    private UUID enter(SampleAccounts.Account account, UUID partner, String hash) {
        String house = partner == null ? "aldermoor" : "global-logistics";
        String email = account.login() + "@" + house + ".example";
        User user = new User(account.login(), account.name(), email, account.role(), partner, hash);
        user.describe(account.name(), email, TITLES.get(account.login()));
        users.add(user);
        if (DIGESTED.contains(account.role())) {
            subscriptions.add(new Subscription(user.id(), Frequency.DAILY, false, true));
        }
        return user.id();
    }
}
