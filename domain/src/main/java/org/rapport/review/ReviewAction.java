package org.rapport.review;

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
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;
import org.rapport.shared.TextMissing;

/** Something agreed after a review: what is done, by whom, by when, and which sides have confirmed it. */
@Entity
@Table(name = "review_action")
public class ReviewAction {
    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "review")
    private Review review;

    private int number;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String owner;
    private String what;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "our_confirmed_on")
    private LocalDate ourConfirmedOn;

    @Column(name = "their_confirmed_on")
    private LocalDate theirConfirmedOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected ReviewAction() {} // JPA

    ReviewAction(Review review, int number, NewAction said, Side by, LocalDate on) {
        this.id = Ids.next();
        this.review = review;
        this.number = number;
        if (said.side() == null) {
            throw new TextMissing("side");
        }
        this.side = said.side();
        this.owner = Text.required(said.owner(), "owner", 200);
        this.what = Text.required(said.what(), "what", 300);
        this.dueOn = Days.required(said.dueOn(), "actionDueOn");
        if (dueOn.isBefore(on)) {
            throw new ActionDuePast(dueOn, on);
        }
        this.proposedOn = on;
        confirm(by, on);
    }

    /** A side says that it was agreed so. */
    public final void confirm(Side by, LocalDate on) {
        if (confirmedOn(by) != null) {
            throw new ActionConfirmed(what);
        }
        if (by == Side.US) {
            ourConfirmedOn = on;
        } else {
            theirConfirmedOn = on;
        }
    }

    public void complete(LocalDate on) {
        if (doneOn != null) {
            throw new ActionDone(what, doneOn);
        }
        doneOn = on;
    }

    public UUID id() {
        return id;
    }

    public Review review() {
        return review;
    }

    public int number() {
        return number;
    }

    /** The side that does it. */
    public Side side() {
        return side;
    }

    public String owner() {
        return owner;
    }

    public String what() {
        return what;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    /** The day the side confirmed, or null. */
    public LocalDate confirmedOn(Side by) {
        return by == Side.US ? ourConfirmedOn : theirConfirmedOn;
    }

    /** The day it was done, or null. */
    public LocalDate doneOn() {
        return doneOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewAction that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
