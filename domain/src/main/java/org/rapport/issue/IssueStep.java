package org.rapport.issue;

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

/** One step of the story of an issue; steps are only ever added. */
@Entity
@Table(name = "issue_step")
public class IssueStep {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "issue")
    private Issue issue;

    private int seq;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String person;
    private String text;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected IssueStep() {} // JPA

    IssueStep(Issue issue, int seq, StepKind kind, Act act, String text) {
        this.id = Ids.next();
        this.issue = issue;
        this.seq = seq;
        this.kind = kind;
        this.day = act.on();
        this.side = act.side();
        this.person = act.person();
        this.text = text;
        this.recordedOn = act.recording().recordedOn();
        this.recordedBy = act.recording().by();
    }

    public Issue issue() {
        return issue;
    }

    public StepKind kind() {
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

    /** What was said with it, or null. */
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
