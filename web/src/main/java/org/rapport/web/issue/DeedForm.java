package org.rapport.web.issue;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.issue.By;
import org.rapport.shared.Side;

/** What is typed of any deed in a story of two sides: who did it for which side and when, the words, who takes it on. */
public abstract class DeedForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Side side;
    private String person;
    private LocalDate on;
    private String text;
    private String owner;
    private LocalDate dueOn;

    /** Done by a side, today. */
    protected void begin(Side by, LocalDate today) {
        side = by;
        on = today;
    }

    public By by() {
        return new By(side, person, on);
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
