package org.rapport.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** An agreed action as a line of a list, with the encounter it was agreed at. */
public record ActionRow(
        UUID id,
        UUID encounter,
        UUID partner,
        String purpose,
        Side side,
        String person,
        String what,
        LocalDate dueOn,
        LocalDate doneOn)
        implements Serializable {
    static ActionRow of(AgreedAction action) {
        return new ActionRow(
                action.id(),
                action.encounter().id(),
                action.encounter().partner(),
                action.encounter().purpose(),
                action.side(),
                action.person(),
                action.what(),
                action.dueOn(),
                action.doneOn());
    }
}
