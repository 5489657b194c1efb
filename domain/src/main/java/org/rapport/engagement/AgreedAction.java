package org.rapport.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** What somebody of a side is to do by a day, as agreed when people met. */
@Entity
@Table(name = "agreed_action")
public class AgreedAction {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "encounter")
    private Encounter encounter;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String person;
    private String what;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected AgreedAction() {} // JPA

    AgreedAction(Encounter encounter, Side side, String person, String what, LocalDate dueOn) {
        this.id = Ids.next();
        this.encounter = encounter;
        this.side = Objects.requireNonNull(side, "side");
        this.person = Text.optional(person, "person", 200);
        this.what = Text.required(what, "what", 500);
        this.dueOn = Days.required(dueOn, "dueOn");
    }

    /** Writes down that it is done. */
    public void done(LocalDate on, LocalDate today) {
        if (doneOn != null) {
            throw new AgreedActionDone(what, doneOn);
        }
        if (on.isAfter(today)) {
            throw new HeldInFuture("doneOn", on, today);
        }
        doneOn = on;
    }

    public UUID id() {
        return id;
    }

    public Encounter encounter() {
        return encounter;
    }

    public Side side() {
        return side;
    }

    /** Who is to do it, or null. */
    public String person() {
        return person;
    }

    public String what() {
        return what;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The day it was done, or null. */
    public LocalDate doneOn() {
        return doneOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AgreedAction that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
