package org.rapport.web.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.issue.By;
import org.rapport.issue.NewAction;
import org.rapport.shared.Side;

/** What is typed when somebody does something about an issue. */
public class IssueDeedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Side side;
    private String person;
    private LocalDate on;
    private String text;
    private UUID parent;
    private String owner;
    private LocalDate dueOn;

    /** An empty form for one side, today. */
    static IssueDeedForm of(Side side, LocalDate today) {
        IssueDeedForm form = new IssueDeedForm();
        form.side = side;
        form.on = today;
        return form;
    }

    By by() {
        return new By(side, person, on);
    }

    NewAction action() {
        return new NewAction(text, side, owner, dueOn);
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        this.side = side;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public UUID getParent() {
        return parent;
    }

    public void setParent(UUID parent) {
        this.parent = parent;
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
}
