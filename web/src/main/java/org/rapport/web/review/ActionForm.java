package org.rapport.web.review;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.review.NewAction;
import org.rapport.shared.Side;

/** What is typed about an action that is agreed after a review. */
public class ActionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Side side;
    private String owner;
    private String what;
    private LocalDate dueOn;

    ActionForm(Side side) {
        this.side = side;
    }

    NewAction action() {
        return new NewAction(side, owner, what, dueOn);
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
