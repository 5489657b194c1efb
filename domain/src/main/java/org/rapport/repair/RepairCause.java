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
import org.rapport.shared.Text;

/** Why a violation came about: by how a house works, or by what a person did. */
@Entity
@Table(name = "repair_cause")
public class RepairCause {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "repair")
    private RepairCase repair;

    private int seq;
    private String text;

    @Column(name = "by_system")
    private boolean system;

    @Enumerated(EnumType.STRING)
    @Column(name = "written_by")
    private Side writtenBy;

    private String person;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    protected RepairCause() {} // JPA

    RepairCause(RepairCase repair, int seq, String text, boolean system, Act act) {
        this.id = Ids.next();
        this.repair = repair;
        this.seq = seq;
        this.text = Text.required(text, "text", 1000);
        this.system = system;
        this.writtenBy = act.side();
        this.person = act.person();
        this.writtenOn = act.on();
    }

    /** The side that has not written it sees it so too; saying it twice changes nothing. */
    void agree(Act act) {
        if (act.side() != writtenBy && agreedOn == null) {
            agreedOn = act.on();
        }
    }

    /** Whether it lies in how a house works. */
    public boolean isSystem() {
        return system;
    }

    public boolean isAgreed() {
        return agreedOn != null;
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

    public String text() {
        return text;
    }

    public Side writtenBy() {
        return writtenBy;
    }

    public String person() {
        return person;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }
}
