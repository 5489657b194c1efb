package org.rapport.web.issue;

import java.time.LocalDate;
import org.rapport.issue.By;
import org.rapport.web.ActForm;

/** What is typed of any deed in a story of two sides: who did it for which side and when, the words, who takes it on. */
public abstract class DeedForm extends ActForm {
    private static final long serialVersionUID = 1L;

    private String text;
    private String owner;
    private LocalDate dueOn;

    public By by() {
        return new By(getSide(), getPerson(), getOn());
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
