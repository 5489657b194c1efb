package org.rapport.repair;

import java.time.LocalDate;
import java.util.List;
import org.rapport.issue.Severity;
import org.rapport.shared.Side;

/**
 * A violation and its mending as a report tells them at the end of a day.
 *
 * @param source from what it was seen
 * @param type null while nobody has said what kind of trust was broken
 * @param state null where it is only proposed from facts
 * @param since day on which it reached that state
 * @param missing what the next step waits for
 * @param dueBy day by which the next step is due; null where there is none
 */
public record ToldRepair(
        Side causer,
        ViolationSource source,
        String title,
        ViolationType type,
        boolean deception,
        Severity severity,
        LocalDate occurredOn,
        RepairState state,
        LocalDate since,
        List<Check> missing,
        LocalDate dueBy) {
    public ToldRepair {
        missing = List.copyOf(missing);
    }

    /** Whether it is only proposed from facts, and nobody has taken it up. */
    public boolean isProposed() {
        return state == null;
    }

    /** Whether nothing more is to be done. */
    public boolean isEnded() {
        return state != null && state.isOver();
    }

    static ToldRepair proposed(Violation violation) {
        return new ToldRepair(
                violation.causer(),
                violation.source(),
                violation.title(),
                violation.type(),
                violation.isDeception(),
                violation.severity(),
                violation.occurredOn(),
                null,
                violation.detectedOn(),
                List.of(),
                violation.lastFactOn().plusDays(ProposalsLapsed.DAYS));
    }

    static ToldRepair of(RepairCase repair, LocalDate day, CaseFacts known) {
        Violation violation = repair.violation();
        boolean still = repair.stoodStill(day);
        RepairState state = repair.stateOn(day);
        return new ToldRepair(
                violation.causer(),
                violation.source(),
                violation.title(),
                violation.type(),
                violation.isDeception(),
                violation.severity(),
                violation.occurredOn(),
                state,
                repair.sinceOn(day),
                still ? RepairCards.missing(repair, known) : List.of(),
                still && !state.isOver() ? repair.dueBy().orElse(null) : null);
    }
}
