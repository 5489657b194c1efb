package org.rapport.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.rapport.partner.PartnerKind;

/** That somebody wants the digest by mail, and how. */
@Entity
@Table(name = "subscription")
public class Subscription {
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
        return new SubscriptionChoice(frequency, coverage, kind, movedPoints, onlyEventful, attachments);
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
