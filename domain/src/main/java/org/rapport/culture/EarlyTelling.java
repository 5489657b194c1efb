package org.rapport.culture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.commitment.CommitmentCard;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** A letter that tells a new day for a promise before anybody had to find out. */
@Entity
@Table(name = "early_telling")
public class EarlyTelling {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID commitment;
    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String title;

    @Column(name = "told_on")
    private LocalDate toldOn;

    @Column(name = "old_due_on")
    private LocalDate oldDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String reasons;
    private String help;
    private String writer;

    protected EarlyTelling() {} // JPA

    public EarlyTelling(CommitmentCard about, NewTelling said, String writer, LocalDate today) {
        this.id = Ids.next();
        this.commitment = about.id();
        this.partner = about.partner();
        this.side = about.promisor();
        this.title = about.title();
        this.toldOn = today;
        this.oldDueOn = about.dueOn();
        this.dueOn = Days.required(said.dueOn(), "dueOn");
        if (!dueOn.isAfter(oldDueOn)) {
            throw new NewDayNotLater(dueOn, oldDueOn);
        }
        this.reasons = Text.required(said.reasons(), "reasons", 1000);
        this.help = Text.optional(said.help(), "help", 1500);
        this.writer = Text.required(writer, "writer", 200);
    }

    /** What it says, with the name of the partner. */
    public EarlyNews news(String partnerName) {
        return new EarlyNews(title, partnerName, side, toldOn, oldDueOn, dueOn, reasons, help, writer);
    }

    public UUID id() {
        return id;
    }

    public UUID commitment() {
        return commitment;
    }

    public UUID partner() {
        return partner;
    }

    public Side side() {
        return side;
    }

    public String title() {
        return title;
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    public LocalDate oldDueOn() {
        return oldDueOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String reasons() {
        return reasons;
    }

    /** What was asked of the other side, or null. */
    public String help() {
        return help;
    }

    public String writer() {
        return writer;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EarlyTelling that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
