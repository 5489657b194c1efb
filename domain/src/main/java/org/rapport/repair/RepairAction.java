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
import org.rapport.review.Aspect;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** Something promised to mend trust: by whom, by when, with which proof; it holds when the other side has verified it. */
@Entity
@Table(name = "repair_action")
public class RepairAction {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "repair")
    private RepairCase repair;

    private int seq;

    @Enumerated(EnumType.STRING)
    private RepairKind kind;

    private String text;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String owner;

    @Column(name = "promised_on")
    private LocalDate promisedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String proof;

    @Enumerated(EnumType.STRING)
    private Aspect aspect;

    private boolean unilateral;

    @Column(name = "attempt")
    private int round;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "broken_on")
    private LocalDate brokenOn;

    protected RepairAction() {} // JPA

    RepairAction(RepairCase repair, int seq, NewRepairAction said, Act act) {
        this.id = Ids.next();
        this.repair = repair;
        this.seq = seq;
        this.kind = said.kind() == null ? RepairKind.DEMONSTRATION : said.kind();
        this.text = Text.required(said.text(), "text", 1000);
        this.side = said.side() == null ? act.side() : said.side();
        this.owner = Text.optional(said.owner(), "owner", 200);
        this.promisedOn = act.on();
        this.dueOn = Days.required(said.dueOn(), "dueOn");
        this.proof = Text.optional(said.proof(), "proof", 1000);
        this.aspect = said.aspect();
        this.unilateral = said.unilateral();
        this.round = repair.round();
    }

    /** Names what was left open when it was promised. */
    void complete(String newOwner, String newProof) {
        owner = newOwner == null ? owner : Text.optional(newOwner, "owner", 200);
        proof = newProof == null ? proof : Text.optional(newProof, "proof", 1000);
    }

    /** It is done, with its proof. */
    void finish(String shown, Act act) {
        requireOpen();
        complete(null, Text.optional(shown, "proof", 1000));
        doneOn = act.on();
    }

    /** The other side has seen it. */
    void verify(Act act) {
        if (act.side() == side) {
            throw new OwnRepair(text);
        }
        if (doneOn == null || brokenOn != null) {
            throw new RepairNotDone(text);
        }
        if (verifiedOn != null) {
            throw new RepairActionSettled(text);
        }
        verifiedOn = act.on();
        verifiedBy = act.person();
    }

    /** It will not be done. */
    void giveUp(Act act) {
        requireOpen();
        brokenOn = act.on();
    }

    private void requireOpen() {
        if (doneOn != null || brokenOn != null) {
            throw new RepairActionSettled(text);
        }
    }

    /** Whether it has an owner, a day and a proof. */
    public boolean isComplete() {
        return owner != null && dueOn != null && proof != null;
    }

    public boolean isOpen() {
        return doneOn == null && brokenOn == null;
    }

    public boolean isVerified() {
        return verifiedOn != null;
    }

    public boolean isBroken() {
        return brokenOn != null;
    }

    /** Whether nobody had asked for it. */
    public boolean isUnilateral() {
        return unilateral;
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

    public RepairKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Side side() {
        return side;
    }

    public String owner() {
        return owner;
    }

    public LocalDate promisedOn() {
        return promisedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String proof() {
        return proof;
    }

    public Aspect aspect() {
        return aspect;
    }

    public int round() {
        return round;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public LocalDate verifiedOn() {
        return verifiedOn;
    }

    public String verifiedBy() {
        return verifiedBy;
    }

    public LocalDate brokenOn() {
        return brokenOn;
    }
}
