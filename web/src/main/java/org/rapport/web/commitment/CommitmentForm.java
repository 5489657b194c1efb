package org.rapport.web.commitment;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.commitment.NewPromise;
import org.rapport.commitment.Status;
import org.rapport.shared.Side;

/** What is typed about a commitment that exists: a new day, an end, a word on how it stands. */
public class CommitmentForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final double WHOLE = 100;

    private LocalDate toldOn;
    private LocalDate dueOn;
    private Side initiatedBy;
    private boolean agreed;
    private String reason;
    private LocalDate on;
    private double percent = WHOLE;
    private Status status = Status.ON_TRACK;

    /** An empty form: everything is said today, by the promisor. */
    static CommitmentForm of(Side wisher, LocalDate today) {
        CommitmentForm form = new CommitmentForm();
        form.toldOn = today;
        form.on = today;
        form.initiatedBy = wisher;
        return form;
    }

    NewPromise newPromise() {
        return new NewPromise(toldOn, dueOn, initiatedBy, reason, agreed);
    }

    /** Share delivered, 0 to 1. */
    double share() {
        return percent / WHOLE;
    }

    public LocalDate getToldOn() {
        return toldOn;
    }

    public void setToldOn(LocalDate toldOn) {
        this.toldOn = toldOn;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public Side getInitiatedBy() {
        return initiatedBy;
    }

    public void setInitiatedBy(Side initiatedBy) {
        this.initiatedBy = initiatedBy;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    /** Share delivered in per cent. */
    public double getPercent() {
        return percent;
    }

    public void setPercent(double percent) {
        this.percent = percent;
    }

    public Status getStatus() {
        return status;
    }

    public void setStatus(Status status) {
        this.status = status;
    }
}
