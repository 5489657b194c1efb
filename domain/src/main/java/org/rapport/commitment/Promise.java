package org.rapport.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** One day that was promised for a commitment: the first, or one that replaced another. Never changed. */
@Entity
@Table(name = "promise")
public class Promise {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment")
    private Commitment commitment;

    private int seq;

    @Column(name = "announced_on")
    private LocalDate announcedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "initiated_by")
    private Side initiatedBy;

    private String reason;

    private boolean agreed;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Promise() {} // JPA

    Promise(Commitment commitment, int seq, NewPromise said, Recording recording) {
        this.id = Ids.next();
        this.commitment = commitment;
        this.seq = seq;
        this.announcedOn = said.announcedOn();
        this.dueOn = said.dueOn();
        this.initiatedBy = said.initiatedBy();
        this.reason = Text.optional(said.reason(), "reason", 1000);
        this.agreed = said.agreed();
        this.recordedOn = recording.recordedOn();
        this.recordedBy = recording.by();
    }

    /** What it is part of. */
    public Commitment commitment() {
        return commitment;
    }

    public UUID id() {
        return id;
    }

    /** 0 for the first promise, then counting up. */
    public int seq() {
        return seq;
    }

    public LocalDate announcedOn() {
        return announcedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The side that wanted this day. */
    public Side initiatedBy() {
        return initiatedBy;
    }

    public String reason() {
        return reason;
    }

    /** True where both sides have signed the new day. */
    public boolean agreed() {
        return agreed;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }

    Said said() {
        return new Said(announcedOn, dueOn, initiatedBy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Promise that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
