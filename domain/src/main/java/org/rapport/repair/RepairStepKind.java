package org.rapport.repair;

import java.util.Arrays;
import java.util.Optional;

/** What happened to a repair, for its story. */
public enum RepairStepKind {
    OPENED,
    ACKNOWLEDGE,
    DISPUTE,
    UPHOLD,
    WITHDRAW,
    DIAGNOSE,
    AGREE_PLAN,
    ACTIONS_DONE,
    REPEAT,
    CONFIRM,
    NOT_ENOUGH,
    ACCEPT_LOSS,
    RECUR,
    ACCOUNT_GIVEN,
    ACCOUNT_CONFIRMED,
    HELP_ASKED,
    HELP_ANSWERED,
    ACTION_DONE,
    ACTION_VERIFIED,
    ACTION_BROKEN,
    REAFFIRMED,
    PROMISE_RENEWED,
    AGREEMENT_AMENDED;

    static RepairStepKind of(Transition way) {
        return valueOf(way.name());
    }

    /** The transition that it tells of; empty where the state stayed. */
    Optional<Transition> transition() {
        return Arrays.stream(Transition.values()).filter(way -> of(way) == this).findFirst();
    }
}
