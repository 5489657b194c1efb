package org.rapport.report;

/** What an early warning is about. */
public enum AlertRule {
    /** The promisor's own record says a later day than the promise. */
    AT_RISK,
    /** An open promise is due within a week, or overdue. */
    DUE,
    /** The last day to give notice under an agreement comes within 60 days. */
    NOTICE_DAY,
    /** An agreement ends within 60 days, and the last day to give notice has passed or notice was given. */
    AGREEMENT_END,
    /** A payment is due within a week, or overdue. */
    PAYMENT_DUE,
    /** A feast of the partner comes within ten days, and nobody has greeted yet. */
    GREETING,
    /** Some of a side have not answered an open review, and the day their answers are wanted comes or has passed. */
    REVIEW_DUE,
    /** A side is in a standing that warns. */
    STANDING,
    /** An issue is to be acknowledged within two days, or should have been. */
    ANSWER_DUE,
    /** An issue is to be resolved within a week, or should have been. */
    ISSUE_DUE,
    /** An action that somebody took on is due within a week, or overdue. */
    ACTION_DUE,
    /** The next step of a repair is due within two days, or overdue. */
    REPAIR_DUE,
    /** A risk is to be looked at again within a week, or should have been. */
    RISK_DUE,
    /** The two sides have been silent for longer than agreed. */
    SILENCE,
    /** A planned encounter fell through, and nobody has met since. */
    MISSED_CONTACT,
    /** A chart warned within a month that a side keeps its promises worse than its own record forecast. */
    EARLY_WARNING;

    /** Whether it speaks of an issue, whose page is the place to act. */
    public boolean ofIssue() {
        return this == ANSWER_DUE || this == ISSUE_DUE || this == ACTION_DUE;
    }
}
