package org.rapport.performance;

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
import java.util.Objects;
import java.util.UUID;
import org.rapport.shared.Days;
import org.rapport.shared.Ids;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** One thing to be done in an improvement plan, by somebody of either side, by a day. */
@Entity
@Table(name = "plan_action")
public class PlanAction {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan")
    private ImprovementPlan plan;

    private String what;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_side")
    private Side ownerSide;

    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    protected PlanAction() {} // JPA

    PlanAction(ImprovementPlan plan, String what, Side ownerSide, String owner, LocalDate dueOn) {
        this.id = Ids.next();
        this.plan = plan;
        this.what = Text.required(what, "what", 300);
        this.ownerSide = Objects.requireNonNull(ownerSide, "ownerSide");
        this.owner = Text.required(owner, "owner", 200);
        this.dueOn = Days.required(dueOn, "dueOn");
    }

    void finish(LocalDate on) {
        if (doneOn != null) {
            throw new PlanActionDone(what);
        }
        doneOn = on;
    }

    public UUID id() {
        return id;
    }

    public String what() {
        return what;
    }

    public Side ownerSide() {
        return ownerSide;
    }

    /** Name of the person who does it. */
    public String owner() {
        return owner;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null until it is done. */
    public LocalDate doneOn() {
        return doneOn;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanAction that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
