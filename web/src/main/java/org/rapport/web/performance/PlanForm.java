package org.rapport.web.performance;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** What is typed on the page on scorecards: an action of an improvement plan, how it ended, why a card is corrected. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 4;

    private String what;
    private Side ownerSide;
    private String owner;
    private LocalDate dueOn;
    private String outcome;
    private String cause;

    void offer(LocalDate today) {
        dueOn = today.plusWeeks(WEEKS);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public Side getOwnerSide() {
        return ownerSide;
    }

    public void setOwnerSide(Side ownerSide) {
        this.ownerSide = ownerSide;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public Side[] getSides() {
        return Side.values();
    }
}
