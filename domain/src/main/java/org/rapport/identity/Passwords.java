package org.rapport.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Turns passwords into what may be kept of them: PBKDF2 with HMAC-SHA-512, 210,000 iterations. */
@ApplicationScoped
public class Passwords {
    /** Fewest characters of a password. */
    public static final int SHORTEST = 10;

    private static final int LONGEST = 200;

    private Pbkdf2PasswordHash hash;

    protected Passwords() {} // CDI proxy

    @Inject
    public Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
    }

    /** The hash of a new password; refused if it is too short, too long or the login itself. */
    public String hashOf(String login, String password) {
        int length = password == null ? 0 : password.length();
        if (length < SHORTEST || length > LONGEST || password.equalsIgnoreCase(login)) {
            throw new PasswordTooWeak(SHORTEST);
        }
        return hash.generate(password.toCharArray());
    }

    public boolean matches(String password, String kept) {
        return password.length() <= LONGEST && hash.verify(password.toCharArray(), kept);
    }
}
