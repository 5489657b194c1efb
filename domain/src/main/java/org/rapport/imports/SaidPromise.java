package org.rapport.imports;

import java.time.LocalDate;
import org.rapport.commitment.CommitmentFacts;
import org.rapport.shared.Side;

/** One promise as rows of a file tell it, with the row that told it first. */
record SaidPromise(MappedRow row, LocalDate announcedOn, LocalDate dueOn, Side initiatedBy, String reason) {
    static SaidPromise of(MappedRow row, Side promisor) {
        return new SaidPromise(
                row,
                row.neededDay("announced_on"),
                row.neededDay("due_on"),
                row.choice("initiated_by", Side.class).orElse(promisor),
                row.text("reason").orElse(null));
    }

    CommitmentFacts.Day day() {
        return new CommitmentFacts.Day(announcedOn, dueOn, initiatedBy, reason);
    }

    boolean saysTheSameAs(SaidPromise other) {
        return announcedOn.equals(other.announcedOn) && dueOn.equals(other.dueOn);
    }
}
