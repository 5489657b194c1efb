package org.rapport.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;

/** That somebody wants the digest of everything within reach by mail, and how. */
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

    protected Subscription() {} // JPA

    /** The digest for a user; {@code onlyEventful} leaves out mails that would say "nothing to report". */
    public Subscription(UUID user, Frequency frequency, boolean onlyEventful, boolean attachments) {
        this.user = Objects.requireNonNull(user, "user");
        choose(frequency, onlyEventful, attachments);
    }

    public final void choose(Frequency newFrequency, boolean newOnlyEventful, boolean newAttachments) {
        this.frequency = Objects.requireNonNull(newFrequency, "frequency");
        this.onlyEventful = newOnlyEventful;
        this.attachments = newAttachments;
    }

    public UUID user() {
        return user;
    }

    public Frequency frequency() {
        return frequency;
    }

    /** Whether no mail is wanted when there is nothing to report. */
    public boolean isOnlyEventful() {
        return onlyEventful;
    }

    /** Whether the report is wanted as PDF and XLSX with the mail. */
    public boolean hasAttachments() {
        return attachments;
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
