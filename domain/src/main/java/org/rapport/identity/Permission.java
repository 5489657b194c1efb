package org.rapport.identity;

/** What a use case asks of its caller. */
public enum Permission {
    /** Nothing: also open to callers who are not signed in. */
    ANYONE,
    /** See what lies within one's reach: partners, agreements, commitments, scores with what made them. */
    READ,
    /** See figures over all partners, and the reports on them. */
    READ_PORTFOLIO,
    EDIT_PARTNERS,
    EDIT_AGREEMENTS,
    /** Take a new agreement on although the partner's standing asks for an executive. */
    APPROVE,
    /** Confirm, for one's own side, what both sides agree on. */
    CONFIRM,
    /** Promise, re-promise, report the status of and settle commitments of one's own side. */
    PROMISE,
    /** Record facts for the other side as well. */
    RECORD_FOR_BOTH,
    RECORD_EVIDENCE,
    /** Plan and record check-ins, visits and meetings of executives. */
    ENGAGE,
    /** Record payments, change notices, concessions and measured service levels. */
    RECORD_DEALINGS,
    /** Raise issues, risks, successes and ideas, and work on them for one's own side. */
    RAISE_ISSUES,
    /** Record violations by either side, and work on their repair for one's own side. */
    MEND_TRUST,
    /** Stand by a relationship as its sponsor after a repair, or accept the loss. */
    REAFFIRM,
    /** Set shared goals and report their progress. */
    SET_GOALS,
    /** Answer the reviews one was asked to answer. */
    ANSWER_REVIEWS,
    /** Write questionnaires, start review cycles and close them. */
    RUN_REVIEWS,
    /** Answer the anonymous pulses one is invited to. */
    ANSWER_PULSES,
    /** Open anonymous pulses of our own units and close them. */
    RUN_PULSES,
    /** Answer a figure about one's own side. */
    REPLY,
    /** Own tables of holidays and shutdowns. */
    EDIT_CALENDARS,
    /** Criteria, weights and consequences of performance scorecards. */
    EDIT_SCORECARDS,
    /** By which rules early warnings are raised and mailed. */
    EDIT_ALERT_RULES,
    IMPORT,
    READ_NIGHTS,
    RUN_NIGHT,
    READ_OUTBOX,
    READ_AUDIT,
    /** Choose which report mails one gets. */
    SUBSCRIBE,
    ADMINISTER_USERS,
    EDIT_POLICY
}
