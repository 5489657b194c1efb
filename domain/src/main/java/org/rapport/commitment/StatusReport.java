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
import org.rapport.shared.Text;

/** What the promisor said of an open commitment on one day, kept so that words can be held against the outcome. */
@Entity
@Table(name = "status_report")
public class StatusReport {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commitment")
    private Commitment commitment;

    private int seq;

    @Enumerated(EnumType.STRING)
    private Status status;

    private LocalDate day;
    private String note;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    protected StatusReport() {} // JPA

    StatusReport(Commitment commitment, int seq, Status status, LocalDate day, String note, Recording recording) {
        this.id = Ids.next();
        this.commitment = commitment;
        this.seq = seq;
        this.status = status;
        this.day = day;
        this.note = Text.optional(note, "note", 1000);
        this.reportedBy = recording.by();
        this.recordedOn = recording.recordedOn();
    }

    /** What it is part of. */
    public Commitment commitment() {
        return commitment;
    }

    public UUID id() {
        return id;
    }

    public int seq() {
        return seq;
    }

    public Status status() {
        return status;
    }

    public LocalDate day() {
        return day;
    }

    public String note() {
        return note;
    }

    public String reportedBy() {
        return reportedBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StatusReport that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
