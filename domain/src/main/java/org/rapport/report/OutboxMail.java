package org.rapport.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Ids;

/**
 * One mail to one recipient, a user or a contact, for one business day. It is rendered when it is sent, under the recipient's rights of that
 * moment, and bears the same Message-ID however often it is tried.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail {
    static final int LONGEST_REASON = 500;
    private static final UUID NOTHING = new UUID(0, 0);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID recipient;
    private LocalDate day;
    private UUID about;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private String address;
    private String subject;
    private String body;
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String reason;
    private String carrier;

    protected OutboxMail() {} // JPA

    /** A mail that waits until it is released. */
    public OutboxMail(UUID recipient, LocalDate day, MailKind kind) {
        this(recipient, day, kind, NOTHING);
    }

    /** A mail about one thing among several of the day. */
    public OutboxMail(UUID recipient, LocalDate day, MailKind kind, UUID about) {
        this.id = Ids.next();
        this.recipient = recipient;
        this.day = day;
        this.kind = kind;
        this.about = about;
        this.state = MailState.WAITING;
    }

    /** Lets it be sent from now on. */
    public void release(Instant now) {
        if (state == MailState.WAITING && nextAttemptAt == null) {
            this.nextAttemptAt = now;
        }
    }

    /** Takes it for sending by one server, as it was rendered. */
    public void take(String server, String newAddress, String newSubject, String newBody) {
        requireState(MailState.WAITING, MailState.FAILED);
        this.state = MailState.SENDING;
        this.carrier = server;
        this.address = newAddress;
        this.subject = newSubject;
        this.body = newBody;
        this.attempts++;
    }

    /** All of it is about to be with the mail server: from here on it could arrive. */
    public void handOver() {
        requireState(MailState.SENDING);
        this.state = MailState.HANDED_OVER;
    }

    public void sent(Instant now) {
        requireState(MailState.SENDING, MailState.HANDED_OVER);
        this.state = MailState.SENT;
        this.sentAt = now;
        this.nextAttemptAt = null;
        this.reason = null;
    }

    /** It could not be sent; tried again later unless that has been done often enough, see {@link Backoff}. */
    public void fail(String why, Instant now) {
        if (state != MailState.SENDING && state != MailState.HANDED_OVER) {
            this.attempts++; // it could not even be written
        }
        this.state = MailState.FAILED;
        this.reason = cut(why);
        this.nextAttemptAt = Backoff.after(attempts).map(now::plus).orElse(null);
    }

    /** Its recipient's address refuses mail for good: it is not tried again by itself. */
    public void bounce(String why) {
        requireState(MailState.SENDING, MailState.HANDED_OVER, MailState.SENT, MailState.FAILED);
        this.state = MailState.BOUNCED;
        this.reason = cut(why);
        this.nextAttemptAt = null;
    }

    /** Puts back what a server had taken when it stopped before anything left it. */
    public void putBack(Instant now) {
        requireState(MailState.SENDING);
        this.state = MailState.WAITING;
        this.nextAttemptAt = now;
    }

    /** Notes that the mail server's answer was not seen. */
    public void leaveInDoubt(String why) {
        requireState(MailState.HANDED_OVER);
        this.nextAttemptAt = null;
        this.reason = cut(why);
    }

    /** Decides that it is not sent. */
    public void withhold(String why) {
        requireState(MailState.WAITING, MailState.FAILED);
        this.state = MailState.WITHHELD;
        this.reason = cut(why);
        this.nextAttemptAt = null;
    }

    /** Sends it again because a person asks for it. */
    public void repeat(Instant now) {
        if (!state.isRepeatable()) {
            throw new MailNotRepeatable(state);
        }
        this.state = MailState.WAITING;
        this.attempts = 0;
        this.nextAttemptAt = now;
    }

    private void requireState(MailState... expected) {
        for (MailState one : expected) {
            if (state == one) {
                return;
            }
        }
        throw new IllegalStateException("mail " + id + " is " + state);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST_REASON, text.length()));
    }

    public UUID id() {
        return id;
    }

    public UUID recipient() {
        return recipient;
    }

    public LocalDate day() {
        return day;
    }

    /** What it is about, where a recipient can get several of its kind a day. */
    public UUID about() {
        return about;
    }

    public MailKind kind() {
        return kind;
    }

    public MailState state() {
        return state;
    }

    /** The address it was last sent to, or empty. */
    public String address() {
        return address == null ? "" : address;
    }

    public String subject() {
        return subject == null ? "" : subject;
    }

    /** The HTML it was last sent with, or empty. */
    public String body() {
        return body == null ? "" : body;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** Why it failed, is in doubt or was withheld; or empty. */
    public String reason() {
        return reason == null ? "" : reason;
    }

    /** Its Message-ID, the same for each attempt. */
    public String messageId() {
        return "<" + id + "@rapport>";
    }

    /** Name of the file it is put into where no mail server is set: one for each mail, whatever happens. */
    public String fileName() {
        return day + "-" + id + ".eml";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutboxMail that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
