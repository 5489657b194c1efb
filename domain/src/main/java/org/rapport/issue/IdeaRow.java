package org.rapport.issue;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** An idea as pages and programs see it; what has not come yet is null. */
public record IdeaRow(
        UUID id,
        UUID partner,
        String title,
        String text,
        Side proposedBy,
        String person,
        LocalDate proposedOn,
        IdeaState state,
        String split,
        LocalDate agreedOn,
        LocalDate endedOn,
        String benefit,
        Side keptBy)
        implements Serializable {
    static IdeaRow of(Idea i) {
        return new IdeaRow(
                i.id(),
                i.partner(),
                i.title(),
                i.text(),
                i.proposedBy(),
                i.person(),
                i.proposedOn(),
                i.state(),
                i.split(),
                i.agreedOn(),
                i.endedOn(),
                i.benefit(),
                i.keptBy());
    }
}
