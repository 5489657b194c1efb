package org.rapport.repair;

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
import org.rapport.issue.Act;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;

/** One step of the story of a repair; steps are only ever added. */
@Entity
@Table(name = "repair_step")
public class RepairStep {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "repair")
    private RepairCase repair;

    private int seq;

    @Enumerated(EnumType.STRING)
    private RepairStepKind kind;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String person;
    private String text;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected RepairStep() {} // JPA

    RepairStep(RepairCase repair, int seq, RepairStepKind kind, String text, Act act) {
        this.id = Ids.next();
        this.repair = repair;
        this.seq = seq;
        this.kind = kind;
        this.day = act.on();
        this.side = act.side();
        this.person = act.person();
        this.text = text;
        this.recordedOn = act.recording().recordedOn();
        this.recordedBy = act.recording().by();
    }

    public RepairCase repair() {
        return repair;
    }

    public UUID id() {
        return id;
    }

    public int seq() {
        return seq;
    }

    public RepairStepKind kind() {
        return kind;
    }

    public LocalDate day() {
        return day;
    }

    public Side side() {
        return side;
    }

    public String person() {
        return person;
    }

    public String text() {
        return text;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
