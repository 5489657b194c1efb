package org.rapport.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Lets an account rest for 15 minutes after 10 failures to sign in, whether it exists or not. */
@ApplicationScoped
public class SignInThrottle {
    /** Failures in a row that are put up with. */
    public static final int FAILURES = 10;

    /** How long an account rests; failures older than this are forgotten. */
    public static final Duration REST = Duration.ofMinutes(15);

    private static final int REMEMBERED = 10_000;

    private final Map<String, Failures> byLogin = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Clock clock;

    protected SignInThrottle() {} // CDI proxy

    @Inject
    public SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant last) {}

    /** Whether the account rests, so that not even its password is looked at. */
    public boolean rests(String login) {
        return triesLeft(login) == 0;
    }

    /** How many more failures there may be before the account rests. */
    public synchronized int triesLeft(String login) {
        return FAILURES - recent(login);
    }

    public synchronized void failed(String login) {
        byLogin.put(key(login), new Failures(Math.min(FAILURES, recent(login) + 1), clock.instant()));
    }

    public synchronized void succeeded(String login) {
        byLogin.remove(key(login));
    }

    private int recent(String login) {
        Failures failures = byLogin.get(key(login));
        boolean forgotten = failures == null || !failures.last().plus(REST).isAfter(clock.instant());
        return forgotten ? 0 : failures.count();
    }

    private static String key(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }
}
