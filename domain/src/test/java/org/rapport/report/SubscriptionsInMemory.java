package org.rapport.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Subscriptions in memory. */
class SubscriptionsInMemory implements Subscriptions {
    private final List<Subscription> all = new ArrayList<>();

    @Override
    public void add(Subscription subscription) {
        all.add(subscription);
    }

    @Override
    public void remove(Subscription subscription) {
        all.remove(subscription);
    }

    @Override
    public Optional<Subscription> ofUser(UUID user) {
        return all.stream().filter(one -> one.user().equals(user)).findFirst();
    }

    @Override
    public List<Subscription> paused() {
        return all.stream().filter(one -> one.pausedAt().isPresent()).toList();
    }

    @Override
    public List<Subscription> all() {
        return List.copyOf(all);
    }
}
