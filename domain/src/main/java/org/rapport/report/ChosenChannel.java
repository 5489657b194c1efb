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

/** How early warnings reach one user who has chosen. */
@Entity
@Table(name = "alert_channel")
public class ChosenChannel {
    @Id
    @Column(name = "user_id")
    private UUID user;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AlertChannel channel;

    private int hour;

    @Column(name = "time_zone")
    private String timeZone;

    protected ChosenChannel() {} // JPA

    ChosenChannel(UUID user, ChannelChoice choice) {
        this.user = Objects.requireNonNull(user, "user");
        choose(choice);
    }

    final void choose(ChannelChoice choice) {
        channel = choice.channel();
        hour = choice.hour();
        timeZone = choice.timeZone();
    }

    public ChannelChoice choice() {
        return new ChannelChoice(channel, hour, timeZone);
    }

    public UUID user() {
        return user;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChosenChannel that && user.equals(that.user);
    }

    @Override
    public int hashCode() {
        return user.hashCode();
    }
}
