package org.rapport.identity;

import static org.rapport.identity.Permission.ADMINISTER_USERS;
import static org.rapport.identity.Permission.ANYONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.shared.Language;
import org.rapport.shared.NotFound;
import org.rapport.shared.Page;

/** What administrators do to users and tokens, and how the first of them comes to be. */
@ApplicationScoped
@Transactional
public class UserService {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Users users;
    private ApiTokens tokens;
    private Passwords passwords;
    private AuditTrail audit;
    private Clock clock;

    protected UserService() {} // CDI proxy

    @Inject
    public UserService(Users users, ApiTokens tokens, Passwords passwords, AuditTrail audit, Clock clock) {
        this.users = users;
        this.tokens = tokens;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether nobody exists yet, so that the first administrator can be made. */
    @Permitted(ANYONE)
    public boolean needsFirstAdministrator() {
        return users.isEmpty();
    }

    /** Makes the first administrator; refused as soon as anybody exists. */
    @Permitted(ANYONE)
    public void makeFirstAdministrator(String login, String name, String email, String password) {
        if (!users.isEmpty()) {
            throw new SetupAlreadyDone();
        }
        add(login, name, email, Role.ADMINISTRATOR, null, password);
    }

    /** Keeps on record that somebody came in; to be told once the door has let them in. */
    @Permitted(ANYONE)
    public void cameIn(String login) {
        keep(login, "signed in");
    }

    /** Keeps on record that somebody left. */
    @Permitted(ANYONE)
    public void left(String login) {
        keep(login, "signed out");
    }

    private void keep(String login, String did) {
        users.withLogin(login).ifPresent(user -> audit.record(Change.of("user", user.id(), did), user.login()));
    }

    @Permitted(ADMINISTER_USERS)
    public Page<UserRow> page(String text, String sort, boolean descending, int first, int size) {
        Page<User> page = users.page(text, sort, descending, first, size);
        return new Page<>(page.rows().stream().map(UserRow::of).toList(), page.total(), page.first(), page.size());
    }

    @Permitted(ADMINISTER_USERS)
    public UserRow find(UUID id) {
        return UserRow.of(existing(id));
    }

    @Permitted(ADMINISTER_USERS)
    public UUID create(String login, String name, String email, Role role, UUID partner, String password) {
        return add(login, name, email, role, partner, password).id();
    }

    @Permitted(ADMINISTER_USERS)
    public void change(UUID id, String name, String email, String title, Role role, UUID partner) {
        User user = existing(id);
        if (role != Role.ADMINISTRATOR) {
            keepAnAdministrator(user);
        }
        audit.record(Change.of("user", id, partner, "changed")
                .field("name", user.name(), name)
                .field("email", user.email(), email)
                .field("title", user.title(), title)
                .field("role", user.role(), role)
                .field("partner", user.partner().orElse(null), partner));
        user.describe(name, email, title);
        user.takeRole(role, partner);
    }

    /** Names the unit of a colleague; null for none. */
    @Permitted(ADMINISTER_USERS)
    public void join(UUID id, String unit) {
        User user = existing(id);
        String before = user.unit().orElse(null);
        user.join(unit);
        if (!Objects.equals(before, user.unit().orElse(null))) {
            audit.record(Change.of("user", id, "joined a unit").field("unit", before, unit));
        }
    }

    /** Sets the language that pages, mails and documents for a user are in. */
    @Permitted(ADMINISTER_USERS)
    public void writeTo(UUID id, Language language) {
        User user = existing(id);
        if (!user.language().equals(language.tag())) {
            audit.record(Change.of("user", id, "language changed").field("language", user.language(), language.tag()));
            user.read(language);
        }
    }

    @Permitted(ADMINISTER_USERS)
    public void changePassword(UUID id, String password) {
        User user = existing(id);
        user.changePassword(passwords.hashOf(user.login(), password));
        audit.record(Change.of("user", id, "password changed"));
    }

    @Permitted(ADMINISTER_USERS)
    public void deactivate(UUID id) {
        User user = existing(id);
        keepAnAdministrator(user);
        user.deactivate();
        audit.record(Change.of("user", id, "deactivated").field("active", true, false));
    }

    @Permitted(ADMINISTER_USERS)
    public void activate(UUID id) {
        existing(id).activate();
        audit.record(Change.of("user", id, "activated").field("active", false, true));
    }

    /** Issues a token for programs and returns its secret, which cannot be read again. */
    @Permitted(ADMINISTER_USERS)
    public String issueToken(UUID user, String name) {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        String text = "rpt_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        ApiToken token = new ApiToken(existing(user).id(), name, text, clock.instant());
        tokens.add(token);
        audit.record(Change.of("token", token.id(), "issued").field("name", null, name));
        return text;
    }

    @Permitted(ADMINISTER_USERS)
    public void revokeToken(UUID id) {
        tokens.withId(id).orElseThrow(() -> new NotFound("Token", id)).revoke(clock.instant());
        audit.record(Change.of("token", id, "revoked"));
    }

    @Permitted(ADMINISTER_USERS)
    public List<TokenRow> tokens(UUID user) {
        return tokens.ofUser(user).stream().map(TokenRow::of).toList();
    }

    private User add(String login, String name, String email, Role role, UUID partner, String password) {
        User user = new User(login, name, email, role, partner, passwords.hashOf(login, password));
        if (users.withLogin(user.login()).isPresent()) {
            throw new LoginTaken(user.login());
        }
        users.add(user);
        audit.record(Change.of("user", user.id(), partner, "created")
                .field("login", null, user.login())
                .field("role", null, role));
        return user;
    }

    private void keepAnAdministrator(User user) {
        boolean administers = user.role() == Role.ADMINISTRATOR && user.isActive();
        if (administers && users.activeAdministrators() <= 1) {
            throw new LastAdministrator();
        }
    }

    private User existing(UUID id) {
        return users.withId(id).orElseThrow(() -> new NotFound("User", id));
    }
}
