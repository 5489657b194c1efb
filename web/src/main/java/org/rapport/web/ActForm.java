package org.rapport.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.rapport.shared.Side;

/** What is typed of anything that a person did: for which side, who, and when. */
public abstract class ActForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Side side;
    private String person;
    private LocalDate on;

    /** Done by a side, today. */
    protected void begin(Side by, LocalDate today) {
        side = by;
        on = today;
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
}
