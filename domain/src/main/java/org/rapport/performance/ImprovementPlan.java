package org.rapport.performance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Ids;
import org.rapport.shared.NotFound;
import org.rapport.shared.Side;
import org.rapport.shared.Text;

/** What a side, with the other, does to come into a better standing: a list of actions, each with its owner and day. */
@Entity
@Table(name = "improvement_plan")
public class ImprovementPlan {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID partner;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String standing;
    private String period;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String outcome;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
    @OrderBy("dueOn, id")
    private List<PlanAction> actions = new ArrayList<>();

    protected ImprovementPlan() {} // JPA

    ImprovementPlan(StandingChange because, LocalDate day) {
        this.id = Ids.next();
        this.partner = because.partner();
        this.side = because.side();
        this.standing = because.after();
        this.period = because.period();
        this.openedOn = day;
    }

    PlanAction add(String what, Side ownerSide, String owner, LocalDate dueOn) {
        requireOpen();
        PlanAction action = new PlanAction(this, what, ownerSide, owner, dueOn);
        actions.add(action);
        return action;
    }

    PlanAction finish(UUID action, LocalDate on) {
        requireOpen();
        PlanAction done = actions.stream()
                .filter(one -> one.id().equals(action))
                .findFirst()
                .orElseThrow(() -> new NotFound("Action", action));
        done.finish(on);
        return done;
    }

    /** Ends it with what came of it; refused while actions are still to be done. */
    void close(String result, LocalDate on) {
        requireOpen();
        long open = actions.stream().filter(one -> one.doneOn() == null).count();
        if (open > 0) {
            throw new PlanActionsOpen(open);
        }
        this.outcome = Text.required(result, "outcome", 500);
        this.closedOn = on;
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw new PlanClosed(closedOn);
        }
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public UUID id() {
        return id;
    }

    public UUID partner() {
        return partner;
    }

    /** The side that is to do better. */
    public Side side() {
        return side;
    }

    /** Name of the standing that opened it. */
    public String standing() {
        return standing;
    }

    /** Name of the period that brought the standing. */
    public String period() {
        return period;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Null while it runs. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** What came of it, or null. */
    public String outcome() {
        return outcome;
    }

    /** The next one due first. */
    public List<PlanAction> actions() {
        return List.copyOf(actions);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImprovementPlan that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
