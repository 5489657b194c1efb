package org.rapport.performance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.shared.Side;

/** An improvement plan as a page shows it. */
public record PlanRow(
        UUID id,
        Side side,
        String standing,
        String period,
        LocalDate openedOn,
        LocalDate closedOn,
        String outcome,
        List<ActionRow> actions)
        implements Serializable {
    /** One of its actions; {@code doneOn} is null until it is done. */
    public record ActionRow(UUID id, String what, Side ownerSide, String owner, LocalDate dueOn, LocalDate doneOn)
            implements Serializable {
        static ActionRow of(PlanAction one) {
            return new ActionRow(one.id(), one.what(), one.ownerSide(), one.owner(), one.dueOn(), one.doneOn());
        }
    }

    public PlanRow {
        actions = List.copyOf(actions);
    }

    static PlanRow of(ImprovementPlan plan) {
        return new PlanRow(
                plan.id(),
                plan.side(),
                plan.standing(),
                plan.period(),
                plan.openedOn(),
                plan.closedOn(),
                plan.outcome(),
                plan.actions().stream().map(ActionRow::of).toList());
    }

    public boolean open() {
        return closedOn == null;
    }

    /** Whether all its actions are done, so that it can be closed. */
    public boolean finished() {
        return actions.stream().allMatch(action -> action.doneOn() != null);
    }
}
