package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.rapport.identity.Role;
import org.rapport.identity.User;
import org.rapport.identity.Users;
import org.rapport.partner.Contact;
import org.rapport.partner.Partners;
import org.rapport.shared.Language;

/**
 * Where mails are put down, taken for sending and marked as gone. Every step is a transaction of its own and committed
 * before the next thing happens, so that after a crash each mail's state tells what may have arrived.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class PostRoom {
    private static final int AT_ONCE = 100;

    private Outbox outbox;
    private Subscriptions subscriptions;
    private Users users;
    private Partners partners;
    private Clock clock;

    protected PostRoom() {} // CDI proxy

    @Inject
    public PostRoom(Outbox outbox, Subscriptions subscriptions, Users users, Partners partners, Clock clock) {
        this.outbox = outbox;
        this.subscriptions = subscriptions;
        this.users = users;
        this.partners = partners;
        this.clock = clock;
    }

    /** Puts down one digest for each subscriber who wants this day's and has none yet; how many were put down. */
    public int putDownDigests(LocalDate day) {
        int added = 0;
        for (Subscription subscription : subscriptions.all()) {
            if (subscription.isWanted(day) && !outbox.holds(subscription.user(), day, MailKind.DIGEST)) {
                subscription.makeEndable();
                outbox.add(new OutboxMail(subscription.user(), day, MailKind.DIGEST));
                added++;
            }
        }
        return added;
    }

    /** Puts down, for each administrator who has none yet, the news that the night of the day failed. */
    public void tellAdministrators(LocalDate day) {
        for (User user : users.colleagues()) {
            if (user.role() == Role.ADMINISTRATOR && !outbox.holds(user.id(), day, MailKind.NIGHT_FAILED)) {
                OutboxMail mail = new OutboxMail(user.id(), day, MailKind.NIGHT_FAILED);
                mail.release(clock.instant());
                outbox.add(mail);
            }
        }
    }

    /** Lets the mails of a day be sent, each from its hour on; those due now. */
    public List<UUID> release(LocalDate day) {
        outbox.unreleased(day).forEach(mail -> mail.release(leaving(mail)));
        return outbox.due(day, clock.instant());
    }

    /** A digest leaves at the hour its reader has chosen, any other mail at once. */
    private Instant leaving(OutboxMail mail) {
        Instant now = clock.instant();
        return Optional.of(mail)
                .filter(one -> one.kind() == MailKind.DIGEST)
                .flatMap(one -> subscriptions.ofUser(one.recipient()))
                .map(subscription -> subscription.choice().sendingFrom(now, clock.getZone()))
                .orElse(now);
    }

    /** Mails of any day whose next attempt is due. */
    public List<UUID> due() {
        return outbox.due(clock.instant(), AT_ONCE);
    }

    /** The mail, and its recipient as of now. */
    public Optional<Addressed> open(UUID mail) {
        return outbox.withId(mail)
                .filter(found -> found.state() == MailState.WAITING || found.state() == MailState.FAILED)
                .map(found -> new Addressed(
                        found,
                        users.withId(found.recipient()).orElse(null),
                        partners.contact(found.recipient()).orElse(null),
                        subscriptions.ofUser(found.recipient()).orElse(null)));
    }

    /** Takes a mail for sending by one server; false if another was faster. */
    public boolean take(UUID mail, String server, String address, String subject, String body) {
        OutboxMail found = existing(mail);
        if (found.state() != MailState.WAITING && found.state() != MailState.FAILED) {
            return false;
        }
        found.take(server, address, subject, body);
        return true;
    }

    public void handOver(UUID mail) {
        existing(mail).handOver();
    }

    public void sent(UUID mail) {
        OutboxMail sent = existing(mail);
        sent.sent(clock.instant());
        subscriptions.ofUser(sent.recipient()).ifPresent(Subscription::arrived);
    }

    /** Notes that the recipient's address refuses mail; after some in a row the recipient's digest pauses. */
    public void bounced(UUID mail, String why) {
        OutboxMail refused = existing(mail);
        refused.bounce(why);
        subscriptions.ofUser(refused.recipient()).ifPresent(subscription -> subscription.bounced(clock.instant()));
    }

    public void failed(UUID mail, String why) {
        existing(mail).fail(why, clock.instant());
    }

    public void leaveInDoubt(UUID mail, String why) {
        existing(mail).leaveInDoubt(why);
    }

    public void withhold(UUID mail, String why) {
        existing(mail).withhold(why);
    }

    public MailState state(UUID mail) {
        return existing(mail).state();
    }

    /**
     * Clears up after a crash of this server: what had not left it is sent again, what did arrive is marked as sent, and
     * what may have arrived is left in doubt rather than sent twice.
     *
     * @param arrived tells whether a mail put into a file is there
     */
    public void recover(String server, Predicate<OutboxMail> arrived) {
        for (OutboxMail mail : outbox.taken(server)) {
            if (arrived.test(mail)) {
                mail.sent(clock.instant());
            } else if (mail.state() == MailState.SENDING) {
                mail.putBack(clock.instant());
            } else {
                mail.leaveInDoubt("The server stopped after the mail was handed over and before it was confirmed.");
            }
        }
    }

    /** How many mails of the day are in the state. */
    public long count(LocalDate day, MailState state) {
        return outbox.count(day, state);
    }

    private OutboxMail existing(UUID id) {
        return outbox.withId(id).orElseThrow(() -> new IllegalStateException("no mail " + id));
    }

    /**
     * A mail with its recipient.
     *
     * @param user null if the recipient is no user (any more)
     * @param contact null if the recipient is no contact (any more)
     * @param subscription null if the recipient has none (any more)
     */
    public record Addressed(OutboxMail mail, User user, Contact contact, Subscription subscription) {
        /** The language the recipient reads; English where none is known. */
        public Language language() {
            return user != null
                    ? Language.of(user.language())
                    : Language.of(contact == null ? null : contact.language());
        }

        /** Whom it can be sent to: an active user, or a contact with an address. */
        public Optional<Recipient> recipient() {
            if (user != null) {
                return user.isActive() ? Optional.of(new Recipient(user.name(), user.email())) : Optional.empty();
            }
            return Optional.ofNullable(contact)
                    .filter(one -> one.email() != null)
                    .map(one -> new Recipient(one.name(), one.email()));
        }
    }

    /** A name and an address. */
    public record Recipient(String name, String email) {}
}
