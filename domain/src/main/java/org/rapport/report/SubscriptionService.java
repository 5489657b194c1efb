package org.rapport.report;

import static org.rapport.identity.Permission.SUBSCRIBE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Caller;
import org.rapport.identity.Permitted;

/** What everybody decides about one's own digest. */
@ApplicationScoped
@Transactional
public class SubscriptionService {
    private Subscriptions subscriptions;
    private Caller caller;
    private AuditTrail audit;

    protected SubscriptionService() {} // CDI proxy

    @Inject
    public SubscriptionService(Subscriptions subscriptions, Caller caller, AuditTrail audit) {
        this.subscriptions = subscriptions;
        this.caller = caller;
        this.audit = audit;
    }

    /** What the caller has chosen; empty without a subscription. */
    @Permitted(SUBSCRIBE)
    public Optional<SubscriptionChoice> mine() {
        return subscriptions.ofUser(user()).map(SubscriptionChoice::of);
    }

    /** Subscribes the caller, or changes how. */
    @Permitted(SUBSCRIBE)
    public void choose(SubscriptionChoice choice) {
        Optional<Subscription> present = subscriptions.ofUser(user());
        audit.record(Change.of("subscription", user(), "chosen")
                .field("choice", present.map(SubscriptionChoice::of).orElse(null), choice));
        if (present.isPresent()) {
            present.get().choose(choice.frequency(), choice.onlyEventful(), choice.attachments());
        } else {
            subscriptions.add(
                    new Subscription(user(), choice.frequency(), choice.onlyEventful(), choice.attachments()));
        }
    }

    /** Ends the caller's subscription. */
    @Permitted(SUBSCRIBE)
    public void end() {
        subscriptions.ofUser(user()).ifPresent(subscription -> {
            subscriptions.remove(subscription);
            audit.record(Change.of("subscription", user(), "ended"));
        });
    }

    private UUID user() {
        return caller.requireUser().id();
    }
}
