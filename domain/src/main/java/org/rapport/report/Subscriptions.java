package org.rapport.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who wants the digest by mail. */
public interface Subscriptions {
    void add(Subscription subscription);

    void remove(Subscription subscription);

    Optional<Subscription> ofUser(UUID user);

    List<Subscription> all();

    /** Those that pause because the address refuses mail. */
    List<Subscription> paused();
}
