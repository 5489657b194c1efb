package org.rapport.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Ids;

/** That the mail of a night tells somebody of a warning at one of its steps: once for each warning, step and recipient. */
@Entity
@Table(name = "alert_mail")
public class ToldAlert {
    @Id
    private UUID id;

    private UUID alert;
    private UUID recipient;
    private LocalDate step;
    private LocalDate day;

    protected ToldAlert() {} // JPA

    ToldAlert(UUID alert, UUID recipient, LocalDate step, LocalDate day) {
        this.id = Ids.next();
        this.alert = alert;
        this.recipient = recipient;
        this.step = step;
        this.day = day;
    }

    public UUID alert() {
        return alert;
    }

    public UUID recipient() {
        return recipient;
    }

    /** The day on which the step came. */
    public LocalDate step() {
        return step;
    }

    /** Business day whose night put the mail down. */
    public LocalDate day() {
        return day;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ToldAlert that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
