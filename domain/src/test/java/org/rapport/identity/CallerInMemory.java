package org.rapport.identity;

import java.util.Optional;
import java.util.UUID;

/** A caller of a given role. */
public class CallerInMemory extends Caller {
    private final User user;

    private CallerInMemory(User user) {
        this.user = user;
    }

    /** A colleague. */
    public static CallerInMemory of(Role role) {
        return new CallerInMemory(new User("ewa", "Ewa", "ewa@aldermoor.test", role, null, "x"));
    }

    /** A partner's user. */
    public static CallerInMemory guestOf(UUID partner) {
        return new CallerInMemory(new User("kalliopi", "Καλλιόπη", "k@partner.test", Role.GUEST, partner, "x"));
    }

    @Override
    public Optional<User> user() {
        return Optional.of(user);
    }
}
