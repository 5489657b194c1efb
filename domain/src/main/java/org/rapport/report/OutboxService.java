package org.rapport.report;

import static org.rapport.identity.Permission.READ_OUTBOX;
import static org.rapport.identity.Permission.RUN_NIGHT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.audit.AuditTrail;
import org.rapport.audit.Change;
import org.rapport.identity.Permitted;
import org.rapport.identity.Users;
import org.rapport.shared.NotFound;
import org.rapport.shared.Page;
import org.rapport.shared.Text;

/** Looking at the mails, and sending one again. */
@ApplicationScoped
@Transactional
public class OutboxService {
    private Outbox outbox;
    private Subscriptions subscriptions;
    private Users users;
    private AuditTrail audit;
    private Clock clock;

    protected OutboxService() {} // CDI proxy

    @Inject
    public OutboxService(Outbox outbox, Subscriptions subscriptions, Users users, AuditTrail audit, Clock clock) {
        this.outbox = outbox;
        this.subscriptions = subscriptions;
        this.users = users;
        this.audit = audit;
        this.clock = clock;
    }

    /** Mails newest day first; {@code day} and {@code state} restrict them unless null. */
    @Permitted(READ_OUTBOX)
    public Page<OutboxRow> page(LocalDate day, MailState state, String sort, boolean descending, int first, int size) {
        Page<OutboxMail> page = outbox.page(day, state, sort, descending, first, size);
        Set<UUID> recipients = page.rows().stream().map(OutboxMail::recipient).collect(Collectors.toSet());
        Map<UUID, String> names = users.names(recipients);
        return new Page<>(
                page.rows().stream()
                        .map(mail -> OutboxRow.of(mail, names.getOrDefault(mail.recipient(), "")))
                        .toList(),
                page.total(),
                page.first(),
                page.size());
    }

    @Permitted(READ_OUTBOX)
    public OutboxRow find(UUID id) {
        OutboxMail mail = existing(id);
        return OutboxRow.of(mail, users.names(Set.of(mail.recipient())).getOrDefault(mail.recipient(), ""));
    }

    /** The HTML a mail was last sent with; empty before its first attempt. */
    @Permitted(READ_OUTBOX)
    public String body(UUID id) {
        return existing(id).body();
    }

    /** Sends a mail again that failed or whose arrival is unknown. */
    @Permitted(RUN_NIGHT)
    public void repeat(UUID id) {
        OutboxMail mail = existing(id);
        audit.record(Change.of("mail", id, "repeated").field("state", mail.state(), MailState.WAITING));
        mail.repeat(clock.instant());
    }

    /** Notes that a mail came back: its recipient's address refuses mail, and the recipient's digest pauses. */
    @Permitted(RUN_NIGHT)
    public void bounced(UUID id, String reason) {
        OutboxMail mail = existing(id);
        String why = Text.required(reason, "reason", OutboxMail.LONGEST_REASON);
        if (!mail.state().isReturnable()) {
            throw new MailNotReturnable(mail.state());
        }
        audit.record(Change.of("mail", id, "came back")
                .field("state", mail.state(), MailState.BOUNCED)
                .field("reason", null, why));
        mail.bounce(why);
        subscriptions.ofUser(mail.recipient()).ifPresent(subscription -> subscription.pause(clock.instant()));
    }

    /** The digests that pause because their readers' addresses refuse mail, the last first. */
    @Permitted(READ_OUTBOX)
    public List<PausedDigest> paused() {
        List<Subscription> paused = subscriptions.paused();
        Set<UUID> readers = paused.stream().map(Subscription::user).collect(Collectors.toSet());
        Map<UUID, OutboxMail> refused = outbox.lastBounced(readers);
        Map<UUID, String> names = users.names(readers);
        return paused.stream()
                .map(one -> PausedDigest.of(one, names.getOrDefault(one.user(), ""), refused.get(one.user())))
                .toList();
    }

    private OutboxMail existing(UUID id) {
        return Optional.ofNullable(id).flatMap(outbox::withId).orElseThrow(() -> new NotFound("Mail", id));
    }
}
