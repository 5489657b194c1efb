package org.rapport.trust;

import static org.rapport.trust.Dimension.ALIGNMENT;
import static org.rapport.trust.Dimension.CARE;
import static org.rapport.trust.Dimension.DELIVERY;
import static org.rapport.trust.Dimension.FAIRNESS;
import static org.rapport.trust.Dimension.OPENNESS;
import static org.rapport.trust.Dimension.QUALITY;

import java.util.Optional;

/** The kinds of behaviour that count as evidence, each with the dimension it speaks about and its usual weight. */
public enum EvidenceKind {
    COMMITMENT_RESOLVED(DELIVERY, 1.0),
    COMMITMENT_BROKEN(DELIVERY, 1.5),
    COMMITMENT_RENEGOTIATED(DELIVERY, 0.5),
    SLA_PERIOD(QUALITY, 1.0),
    QUALITY_PERIOD(QUALITY, 1.0),
    DEFECT_RECURRED(QUALITY, 1.0),
    SECURITY_INCIDENT(FAIRNESS, 2.0),
    SLIP_DISCLOSED(OPENNESS, 1.0),
    SLIP_HIDDEN(OPENNESS, 2.0, Nature.DECEPTION),
    ISSUE_RESPONSE(OPENNESS, 0.5),
    MESSAGE_RESPONSE_MONTH(OPENNESS, 0.3),
    CHECKIN_OR_SILENCE(OPENNESS, 0.5),
    FEEDBACK_GIVEN(OPENNESS, 0.3),
    INFO_SHARED(OPENNESS, 0.3),
    PROMISE_CALIBRATION_QTR(OPENNESS, 1.0),
    PAYMENT(FAIRNESS, 0.5),
    CHANGE_NOTICE(FAIRNESS, 1.0),
    TERMS_HONOURED_QTR(FAIRNESS, 0.5),
    UNILATERAL_REPAIR(FAIRNESS, 1.0),
    SITE_VISIT(CARE, 0.5),
    CO_CREATED_FIX(CARE, 1.0),
    FLEXIBILITY(CARE, 0.5),
    HOLIDAY_ACKNOWLEDGED(CARE, 0.1, Nature.SOFT),
    HOLIDAY_IGNORED(CARE, 0.3),
    RELATIONSHIP_EVENT(CARE, 0.1, Nature.SOFT),
    GOAL_ALIGNMENT_REVIEW(ALIGNMENT, 0.5),
    EXEC_ENGAGEMENT(ALIGNMENT, 0.5),
    STRATEGY_SHARED(ALIGNMENT, 0.3),
    JOINT_WORK(ALIGNMENT, 0.5),
    REVIEW_HELD(ALIGNMENT, 0.3),
    /** A rating by the other side; speaks about the dimension that was asked for. */
    REVIEW_SCORE(null, 0.8),
    APOLOGY(OPENNESS, 0.5),
    /** A commitment of a repair plan; speaks about the dimension of the violation. */
    REPAIR_COMMITMENT(null, 1.5);

    private enum Nature {
        ORDINARY,
        /** Forgotten more slowly than other bad news. */
        DECEPTION,
        /** A kindness: each repeat within some days weighs less. */
        SOFT
    }

    private final Dimension dimension;
    private final double weight;
    private final Nature nature;

    EvidenceKind(Dimension dimension, double weight) {
        this(dimension, weight, Nature.ORDINARY);
    }

    EvidenceKind(Dimension dimension, double weight, Nature nature) {
        this.dimension = dimension;
        this.weight = weight;
        this.nature = nature;
    }

    /** The dimension it speaks about, or nothing if each line must say so itself. */
    public Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }

    /** Usual weight of one line, before criticality, severity or number of raters. */
    public double weight() {
        return weight;
    }

    /** Whether it is a deception, whose bad part fades with the longest half-life. */
    public boolean deception() {
        return nature == Nature.DECEPTION;
    }

    /** Whether repeats within a few weeks count less each time, so that greetings cannot buy trust. */
    public boolean soft() {
        return nature == Nature.SOFT;
    }
}
