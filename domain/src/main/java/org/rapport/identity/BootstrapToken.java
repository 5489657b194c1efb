package org.rapport.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;

/**
 * The administrator token that automation names at the first start (system property {@code rapport.bootstrap.token}). It
 * belongs to the user {@code automation}, who has no password and therefore cannot sign in to the portal.
 */
@ApplicationScoped
public class BootstrapToken {
    private static final String LOGIN = "automation";

    /** Fewest characters of the token. */
    public static final int SHORTEST = 16;

    private Users users;
    private ApiTokens tokens;
    private AuditTrail audit;
    private Clock clock;

    protected BootstrapToken() {} // CDI proxy

    @Inject
    public BootstrapToken(Users users, ApiTokens tokens, AuditTrail audit, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes the user and the token unless the token is known already or none is configured. */
    @Transactional
    public void ensure() {
        String secret = System.getProperty("rapport.bootstrap.token", "");
        if (!secret.isBlank() && tokens.userOf(secret).isEmpty()) {
            User user = users.withLogin(LOGIN).orElseGet(this::automation);
            ApiToken token = new ApiToken(user.id(), "bootstrap", secret, clock.instant());
            tokens.add(token);
            audit.record(Change.of("token", token.id(), "issued").field("name", null, token.name()));
        }
    }

    private User automation() {
        User user = new User(LOGIN, "Automation", "automation@localhost", Role.ADMINISTRATOR, null, null);
        users.add(user);
        audit.record(Change.of("user", user.id(), "created").field("login", null, LOGIN));
        return user;
    }
}
