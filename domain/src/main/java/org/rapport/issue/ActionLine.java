package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** An action as the page of its issue shows it; {@code doneOn} is null while it is open. */
public record ActionLine(UUID id, String text, Side side, String owner, LocalDate dueOn, LocalDate doneOn)
        implements Serializable {
    static ActionLine of(IssueAction action) {
        return new ActionLine(
                action.id(), action.text(), action.side(), action.owner(), action.dueOn(), action.doneOn());
    }

    public boolean isOpen() {
        return doneOn == null;
    }

    public boolean isOver(LocalDate today) {
        return doneOn == null && dueOn.isBefore(today);
    }
}
