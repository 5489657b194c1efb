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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rapport.partner.PartnerKind;

/** That somebody wants the digest by mail, and how. */
@Entity
@Table(name = "subscription")
public class Subscription {
    /** Refusals in a row after which a digest pauses. */
    public static final int MOST_BOUNCES = 3;

    @Id
    @Column(name = "user_id")
    private UUID user;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Column(name = "only_eventful")
    private boolean onlyEventful;

    private boolean attachments;

    @Enumerated(EnumType.STRING)
    private Coverage coverage;

    @Enumerated(EnumType.STRING)
    @Column(name = "partner_kind")
    private PartnerKind kind;

    @Column(name = "moved_points")
    private int movedPoints;

    private String secret;

    @Column(name = "send_hour")
    private Integer hour;

    @Column(name = "send_zone")
    private String timeZone;

    private int bounces;

    @Column(name = "paused_at")
    private Instant pausedAt;

    protected Subscription() {} // JPA

    /** The digest for a user. */
    public Subscription(UUID user, SubscriptionChoice choice) {
        this.user = Objects.requireNonNull(user, "user");
        this.secret = UnsubscribeToken.newSecret();
        choose(choice);
    }

    public final void choose(SubscriptionChoice choice) {
        this.frequency = choice.frequency();
        this.coverage = choice.coverage();
        this.kind = choice.kind();
        this.movedPoints = choice.movedPoints();
        this.onlyEventful = choice.onlyEventful();
        this.attachments = choice.attachments();
        this.hour = choice.hour();
        this.timeZone = choice.timeZone();
    }

    /** Notes that the address of its user refused a mail; from the third in a row on it pauses. */
    void bounced(Instant now) {
        bounces++;
        if (bounces >= MOST_BOUNCES) {
            pause(now);
        }
    }

    /** Sends no more until its user says so, because the address is known to refuse mail. */
    void pause(Instant now) {
        if (pausedAt == null) {
            pausedAt = now;
        }
    }

    /** Notes that a mail was taken. */
    void arrived() {
        bounces = 0;
    }

    /** Sends again. */
    void resume() {
        bounces = 0;
        pausedAt = null;
    }

    /** Since when it pauses because the address refuses mail; empty while it does not. */
    public Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    /** Whether a digest of the business day is to be put down. */
    boolean isWanted(LocalDate day) {
        return pausedAt == null && frequency.includes(day);
    }

    /** Makes sure that its mails can carry a link that ends it, also one that is older than such links. */
    void makeEndable() {
        if (secret == null) {
            secret = UnsubscribeToken.newSecret();
        }
    }

    /** What a mail carries to end it; empty for an old one until its next mail is put down. */
    public Optional<String> token() {
        return Optional.ofNullable(secret).map(one -> UnsubscribeToken.of(user, one));
    }

    /** Whether a token is the one that its mails carry. */
    boolean isEndedBy(String token) {
        return UnsubscribeToken.isGenuine(token, user, secret);
    }

    public SubscriptionChoice choice() {
        return new SubscriptionChoice(
                frequency, coverage, kind, movedPoints, onlyEventful, attachments, hour, timeZone);
    }

    public UUID user() {
        return user;
    }

    public Frequency frequency() {
        return frequency;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Subscription that && user.equals(that.user);
    }

    @Override
    public int hashCode() {
        return user.hashCode();
    }
}
