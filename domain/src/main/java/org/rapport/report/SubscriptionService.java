package org.rapport.report;

import static org.rapport.identity.Permission.ANYONE;
import static org.rapport.identity.Permission.SUBSCRIBE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
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
    private static final int DELIVERIES = 20;

    private Subscriptions subscriptions;
    private Outbox outbox;
    private PreviewDesk previews;
    private Caller caller;
    private AuditTrail audit;

    protected SubscriptionService() {} // CDI proxy

    @Inject
    public SubscriptionService(
            Subscriptions subscriptions, Outbox outbox, PreviewDesk previews, Caller caller, AuditTrail audit) {
        this.subscriptions = subscriptions;
        this.outbox = outbox;
        this.previews = previews;
        this.caller = caller;
        this.audit = audit;
    }

    /** What the caller has chosen; empty without a subscription. */
    @Permitted(SUBSCRIBE)
    public Optional<SubscriptionChoice> mine() {
        return subscriptions.ofUser(user()).map(Subscription::choice);
    }

    /** Subscribes the caller, or changes how. */
    @Permitted(SUBSCRIBE)
    public void choose(SubscriptionChoice choice) {
        Optional<Subscription> present = subscriptions.ofUser(user());
        audit.record(Change.of("subscription", user(), "chosen")
                .field("choice", present.map(Subscription::choice).orElse(null), choice));
        present.ifPresentOrElse(
                subscription -> subscription.choose(choice), () -> subscriptions.add(new Subscription(user(), choice)));
    }

    /** Ends the caller's subscription. */
    @Permitted(SUBSCRIBE)
    public void end() {
        subscriptions.ofUser(user()).ifPresent(subscription -> {
            subscriptions.remove(subscription);
            audit.record(Change.of("subscription", user(), "ended"));
        });
    }

    /** That the caller's digest pauses because the address refuses mail; empty while it does not. */
    @Permitted(SUBSCRIBE)
    public Optional<PausedDigest> paused() {
        return subscriptions
                .ofUser(user())
                .filter(subscription -> subscription.pausedAt().isPresent())
                .map(subscription -> PausedDigest.of(
                        subscription,
                        caller.requireUser().name(),
                        outbox.lastBounced(List.of(user())).get(user())));
    }

    /** Sends the caller's digest again after it had paused. */
    @Permitted(SUBSCRIBE)
    public void resume() {
        subscriptions.ofUser(user()).filter(one -> one.pausedAt().isPresent()).ifPresent(subscription -> {
            subscription.resume();
            audit.record(Change.of("subscription", user(), "resumed"));
        });
    }

    /** What the caller would get by this choice, with what the caller may see now; empty before the first night. */
    @Permitted(SUBSCRIBE)
    public Optional<String> preview(SubscriptionChoice choice) {
        return previews.html(caller.requireUser(), choice);
    }

    /** What became of the caller's last digests, newest first. */
    @Permitted(SUBSCRIBE)
    public List<OutboxRow> deliveries() {
        String name = caller.requireUser().name();
        return outbox.newest(user(), MailKind.DIGEST, DELIVERIES).stream()
                .map(mail -> OutboxRow.of(mail, name))
                .toList();
    }

    /** Whether the link of a mail still leads to a subscription. */
    @Permitted(ANYONE)
    public boolean isEndable(String token) {
        return endable(token).isPresent();
    }

    /** Ends the subscription whose mail carries the token, whoever calls; false where there is none. */
    @Permitted(ANYONE)
    public boolean endBy(String token) {
        Optional<Subscription> found = endable(token);
        found.ifPresent(subscription -> {
            subscriptions.remove(subscription);
            audit.record(Change.of("subscription", subscription.user(), "ended by the link in its mail"));
        });
        return found.isPresent();
    }

    private Optional<Subscription> endable(String token) {
        return UnsubscribeToken.user(token)
                .flatMap(subscriptions::ofUser)
                .filter(subscription -> subscription.isEndedBy(token));
    }

    private UUID user() {
        return caller.requireUser().id();
    }
}
