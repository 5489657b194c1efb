package org.rapport.repair;

import static org.rapport.repair.RepairState.ACKNOWLEDGED;
import static org.rapport.repair.RepairState.CLOSED_UNRECOVERED;
import static org.rapport.repair.RepairState.DETECTED;
import static org.rapport.repair.RepairState.DIAGNOSED;
import static org.rapport.repair.RepairState.DISPUTED;
import static org.rapport.repair.RepairState.EVALUATING;
import static org.rapport.repair.RepairState.RECOVERED;
import static org.rapport.repair.RepairState.REFORMING;
import static org.rapport.repair.RepairState.WITHDRAWN;

import java.util.List;
import org.rapport.issue.Act;

/**
 * The steps from one state of a repair to the next: where from, where to, which side takes it, and what must be there
 * before. Nothing else moves a repair.
 */
public enum Transition {
    ACKNOWLEDGE(DETECTED, ACKNOWLEDGED, Who.CAUSER, Check.RESPONSIBLES, Check.TYPE, Check.KNOWN, Check.CONTACT),
    DISPUTE(DETECTED, DISPUTED, Who.CAUSER, Check.IN_TIME, Check.REASON),
    UPHOLD(DISPUTED, ACKNOWLEDGED, Who.EITHER, Check.FOUND),
    WITHDRAW(DISPUTED, WITHDRAWN, Who.INJURED, Check.CLEARED),
    DIAGNOSE(
            ACKNOWLEDGED, DIAGNOSED, Who.EITHER, Check.NOT_HASTY, Check.SYSTEM_CAUSE, Check.HARM_AGREED, Check.ACCOUNT),
    AGREE_PLAN(
            DIAGNOSED,
            REFORMING,
            Who.EITHER,
            Check.REGULATION,
            Check.DEMONSTRATION,
            Check.COMPLETE_ACTIONS,
            Check.FACTORS,
            Check.HARM_REPAIR,
            Check.EXPECTATIONS,
            Check.INVITED),
    ACTIONS_DONE(REFORMING, EVALUATING, Who.INJURED, Check.VERIFIED, Check.KEPT, Check.NO_OPEN_HARM),
    REPEAT(REFORMING, DIAGNOSED, Who.INJURED, Check.REPEATED),
    CONFIRM(EVALUATING, RECOVERED, Who.INJURED, Check.BACK, Check.CALM),
    NOT_ENOUGH(EVALUATING, REFORMING, Who.INJURED, Check.TIME_OVER),
    ACCEPT_LOSS(EVALUATING, CLOSED_UNRECOVERED, Who.INJURED, Check.LOWER_TARGET),
    RECUR(RECOVERED, DIAGNOSED, Who.INJURED, Check.WITHIN_HALF_YEAR);

    private final RepairState from;
    private final RepairState to;
    private final Who who;
    private final List<Check> checks;

    Transition(RepairState from, RepairState to, Who who, Check... checks) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.checks = List.of(checks);
    }

    /** Refuses the step by the first thing that is missing. */
    void require(RepairCase repair, Act act, CaseFacts facts) {
        if (repair.state() != from) {
            throw new StepNotOpen(repair.title());
        }
        who.require(repair, act.side());
        checks.stream().filter(check -> !check.holds(repair, facts)).findFirst().ifPresent(check -> {
            throw check.refusal(repair.title());
        });
    }

    public RepairState from() {
        return from;
    }

    public RepairState to() {
        return to;
    }

    /** Whether a side may take this step at all. */
    public boolean isFor(RepairState state, boolean causer) {
        return state == from && (who == Who.EITHER || causer == (who == Who.CAUSER));
    }

    /** What must be there before. */
    public List<Check> checks() {
        return checks;
    }

    /** The step ahead on the straight way from a state; null where the way ends. */
    public static Transition ahead(RepairState state) {
        return switch (state) {
            case DETECTED -> ACKNOWLEDGE;
            case DISPUTED -> UPHOLD;
            case ACKNOWLEDGED -> DIAGNOSE;
            case DIAGNOSED -> AGREE_PLAN;
            case REFORMING -> ACTIONS_DONE;
            case EVALUATING -> CONFIRM;
            case WITHDRAWN, RECOVERED, CLOSED_UNRECOVERED -> null;
        };
    }
}
