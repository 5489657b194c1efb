package org.rapport.diagnosis;

import org.rapport.trust.EvidenceKind;

/** What trust was lost by, in the words of the headline. */
public enum Theme {
    /** Promises kept late, moved or dropped. */
    PROMISES,
    /** What was not told, or told late. */
    TELLING,
    /** Contact that did not take place. */
    SILENCE,
    /** Service levels and quality. */
    QUALITY,
    /** Payments and terms. */
    MONEY,
    /** Changes without notice. */
    CHANGES,
    /** Security. */
    SECURITY,
    /** What the other side said in reviews. */
    RATINGS,
    /** Customs, visits, goals and the like. */
    OTHER;

    /** The theme of a kind of evidence. */
    public static Theme of(EvidenceKind kind) {
        return switch (kind) {
            case COMMITMENT_RESOLVED, COMMITMENT_BROKEN, COMMITMENT_RENEGOTIATED, REPAIR_COMMITMENT -> PROMISES;
            case SLIP_DISCLOSED,
                    SLIP_HIDDEN,
                    ISSUE_RESPONSE,
                    MESSAGE_RESPONSE_MONTH,
                    INFO_SHARED,
                    FEEDBACK_GIVEN,
                    PROMISE_CALIBRATION_QTR,
                    APOLOGY -> TELLING;
            case CHECKIN_OR_SILENCE -> SILENCE;
            case SLA_PERIOD, QUALITY_PERIOD, DEFECT_RECURRED -> QUALITY;
            case PAYMENT, TERMS_HONOURED_QTR -> MONEY;
            case CHANGE_NOTICE -> CHANGES;
            case SECURITY_INCIDENT -> SECURITY;
            case REVIEW_SCORE -> RATINGS;
            default -> OTHER;
        };
    }
}
