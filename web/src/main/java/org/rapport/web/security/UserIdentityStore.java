package org.rapport.web.security;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;
import static jakarta.security.enterprise.identitystore.CredentialValidationResult.NOT_VALIDATED_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapport.identity.Passwords;
import org.rapport.identity.User;
import org.rapport.identity.Users;

/** Checks login and password against the users of the house; an unknown login takes as long as a wrong password. */
@ApplicationScoped
public class UserIdentityStore implements IdentityStore {
    private static final String NOBODY = "nobody";

    private Users users;
    private Passwords passwords;
    private SignInThrottle throttle;
    private volatile String hashOfNobody;

    protected UserIdentityStore() {} // CDI proxy

    @Inject
    public UserIdentityStore(Users users, Passwords passwords, SignInThrottle throttle) {
        this.users = users;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof UsernamePasswordCredential typed
                ? check(typed.getCaller(), typed.getPasswordAsString())
                : NOT_VALIDATED_RESULT;
    }

    private CredentialValidationResult check(String login, String password) {
        if (throttle.rests(login)) {
            return INVALID_RESULT;
        }
        Optional<User> user =
                users.withLogin(login.strip().toLowerCase(Locale.ROOT)).filter(User::isActive);
        boolean matches =
                passwords.matches(password, user.map(User::passwordHash).orElseGet(this::hashOfNobody));
        if (user.isEmpty() || !matches) {
            throttle.failed(login);
            return INVALID_RESULT;
        }
        throttle.succeeded(login);
        return new CredentialValidationResult(
                user.get().login(), Set.of(user.get().role().name()));
    }

    private String hashOfNobody() {
        if (hashOfNobody == null) {
            hashOfNobody = passwords.hashOf(NOBODY, NOBODY + NOBODY);
        }
        return hashOfNobody;
    }
}
