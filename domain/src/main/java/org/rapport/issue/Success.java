package org.rapport.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Something good worth telling, and the side that made it happen. */
@Entity
@Table(name = "success")
public class Success {
    @Id
    private UUID id;

    private UUID partner;
    private String title;
    private String text;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "told_by")
    private String toldBy;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    protected Success() {} // JPA

    Success(UUID partner, String title, String text, Side of, Act act) {
        this.id = Ids.next();
        this.partner = partner;
        this.title = Text.required(title, "title", 300);
        this.text = Text.optional(text, "text", 2000);
        this.day = act.on();
        this.side = of;
        this.toldBy = act.person();
        this.recordedOn = act.recording().recordedOn();
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public LocalDate day() {
        return day;
    }

    /** The side that made it happen. */
    public Side side() {
        return side;
    }

    public String toldBy() {
        return toldBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
