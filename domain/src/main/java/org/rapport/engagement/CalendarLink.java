package org.rapport.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.rapport.identity.ApiToken;

/** The secret address under which a user's own calendar program fetches the days with partners. Only its digest is kept. */
@Entity
@Table(name = "calendar_link")
public class CalendarLink {
    @Id
    @Column(name = "user_id")
    private UUID user;

    @Version
    private long version;

    private String digest;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarLink() {} // JPA

    public CalendarLink(UUID user, String secret, Instant madeAt) {
        this.user = Objects.requireNonNull(user, "user");
        renew(secret, madeAt);
    }

    /** Takes a new secret; the old address leads nowhere from now on. */
    public final void renew(String secret, Instant at) {
        digest = ApiToken.digestOf(secret);
        madeAt = at;
    }

    public UUID user() {
        return user;
    }

    public Instant madeAt() {
        return madeAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarLink that && user.equals(that.user);
    }

    @Override
    public int hashCode() {
        return user.hashCode();
    }
}
