package org.rapport.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Ids;

/** That somebody wants to be reminded of a warning on a later day, and not to see it before. */
@Entity
@Table(name = "alert_put_off")
public class PutOffAlert {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID alert;

    @Column(name = "user_id")
    private UUID user;

    @Column(name = "until_day")
    private LocalDate until;

    protected PutOffAlert() {} // JPA

    PutOffAlert(UUID alert, UUID user, LocalDate until) {
        this.id = Ids.next();
        this.alert = alert;
        this.user = user;
        this.until = until;
    }

    void until(LocalDate day) {
        until = day;
    }

    /** Whether it is not to be seen on a day. */
    boolean hides(LocalDate today) {
        return today.isBefore(until);
    }

    public UUID alert() {
        return alert;
    }

    public UUID user() {
        return user;
    }

    /** The day on which it is seen and told again. */
    public LocalDate until() {
        return until;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PutOffAlert that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
