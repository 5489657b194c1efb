package org.rapport.report;

import static org.rapport.report.AlertSpan.AHEAD;
import static org.rapport.report.AlertSpan.BACK;
import static org.rapport.report.AlertSpan.OPEN;

import java.util.List;

/** What an early warning is about, with the days and the steps of mails that hold until an administrator sets others. */
public enum AlertRule {
    /** The promisor's own record says a later day than the promise. */
    AT_RISK(AHEAD, 730, 730, 14, 1),
    /** An open promise comes due, or is overdue. */
    DUE(AHEAD, 7, 7, 1, -1),
    /** The last day to give notice under an agreement comes near. */
    NOTICE_DAY(AHEAD, 60, 60, 30, 14, 1),
    /** An agreement ends soon, and the last day to give notice has passed or notice was given. */
    AGREEMENT_END(AHEAD, 60, 60, 30, 14, 1),
    /** A payment comes due, or is overdue. */
    PAYMENT_DUE(AHEAD, 7, 7, 1, -1),
    /** A feast of the partner comes, and nobody has greeted yet. */
    GREETING(AHEAD, 10, 10, 3),
    /** Some of a side have not answered an open review, and the day their answers are wanted comes or has passed. */
    REVIEW_DUE(AHEAD, 7, 7, 1),
    /** A side is in a standing that warns. */
    STANDING(OPEN, 0, 0),
    /** A target of service was missed in the last period that was measured. */
    SERVICE_MISSED(BACK, 60, 0),
    /** A period of service is over, and nobody has measured it. */
    SERVICE_UNMEASURED(BACK, 31, 0, 14),
    /** An issue is to be acknowledged soon, or should have been. */
    ANSWER_DUE(AHEAD, 2, 1, -1),
    /** An issue is to be resolved soon, or should have been. */
    ISSUE_DUE(AHEAD, 7, 7, 1, -1),
    /** An action that somebody took on comes due, or is overdue. */
    ACTION_DUE(AHEAD, 7, 7, 1, -1),
    /** A violation was proposed from facts, and nobody has taken it up or set it aside. */
    VIOLATION_WAITING(OPEN, 0, 0, 7, 30),
    /** The next step of a repair comes due, or is overdue. */
    REPAIR_DUE(AHEAD, 2, 2, -1),
    /** A risk is to be looked at again soon, or should have been. */
    RISK_DUE(AHEAD, 7, 7, -1),
    /** The two sides have been silent for longer than agreed. */
    SILENCE(OPEN, 0, 0, 7),
    /** A planned encounter fell through, and nobody has met since. */
    MISSED_CONTACT(BACK, 14, 0),
    /** A chart warned lately that a side keeps its promises worse than its own record forecast. */
    EARLY_WARNING(BACK, 30, 0);

    private final AlertSpan span;
    private final int days;
    private final List<Integer> steps;

    AlertRule(AlertSpan span, int days, Integer... steps) {
        this.span = span;
        this.days = days;
        this.steps = List.of(steps);
    }

    public AlertSpan span() {
        return span;
    }

    /** Days of its window until an administrator sets others; 0 where it has none. */
    int usualDays() {
        return days;
    }

    /** Steps at which people are mailed until an administrator sets others. */
    List<Integer> usualSteps() {
        return steps;
    }

    /** Whether guests may be told of it too; what we do for them unasked is no business of theirs. */
    public boolean isShared() {
        return this != GREETING;
    }
}
