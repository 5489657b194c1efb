package org.rapport.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Something that one side is to tell the other by a day, as agreed: a roadmap, a capacity, a cost, a risk. */
@Entity
@Table(name = "shared_information")
public class SharedInformation {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String what;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "shared_on")
    private LocalDate sharedOn;

    protected SharedInformation() {} // JPA

    public SharedInformation(UUID partner, Side side, String what, LocalDate dueOn) {
        this.id = Ids.next();
        this.partner = Objects.requireNonNull(partner, "partner");
        this.side = Objects.requireNonNull(side, "side");
        this.what = Text.required(what, "what", 500);
        this.dueOn = Days.required(dueOn, "dueOn");
    }

    public void share(LocalDate on, LocalDate today) {
        if (sharedOn != null) {
            throw new SharedAlready(what, sharedOn);
        }
        if (Days.required(on, "sharedOn").isAfter(today)) {
            throw new HeldInFuture("sharedOn", on, today);
        }
        sharedOn = on;
    }

    /** Whether it was shared by its day. */
    public boolean inTime() {
        return sharedOn != null && !sharedOn.isAfter(dueOn);
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    /** The side that is to tell it. */
    public Side side() {
        return side;
    }

    public String what() {
        return what;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate sharedOn() {
        return sharedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SharedInformation that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
