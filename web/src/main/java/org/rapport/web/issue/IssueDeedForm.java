package org.rapport.web.issue;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.issue.NewAction;
import org.rapport.shared.Side;

/** What is typed when somebody does something about an issue. */
public class IssueDeedForm extends DeedForm {
    private static final long serialVersionUID = 1L;

    private UUID parent;

    /** An empty form for one side, today. */
    static IssueDeedForm of(Side side, LocalDate today) {
        IssueDeedForm form = new IssueDeedForm();
        form.begin(side, today);
        return form;
    }

    NewAction action() {
        return new NewAction(getText(), getSide(), getOwner(), getDueOn());
    }

    public UUID getParent() {
        return parent;
    }

    public void setParent(UUID parent) {
        this.parent = parent;
    }
}
