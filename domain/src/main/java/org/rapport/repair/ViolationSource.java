package org.rapport.repair;

import static org.rapport.review.Aspect.ALIGNMENT;
import static org.rapport.review.Aspect.CARE;
import static org.rapport.review.Aspect.DELIVERY;
import static org.rapport.review.Aspect.FAIRNESS;
import static org.rapport.review.Aspect.OPENNESS;
import static org.rapport.review.Aspect.QUALITY;

import java.util.Set;
import org.rapport.review.Aspect;

/** From what a violation was seen, with what it usually breaks; people may judge otherwise. */
public enum ViolationSource {
    /** A commitment was dropped without consent. */
    BROKEN_COMMITMENT(ViolationType.COMPETENCE, false, DELIVERY),
    /** A new day was told only after the promised one had passed. */
    SURPRISE(ViolationType.INTEGRITY, false, OPENNESS, DELIVERY),
    /** Three promised days passed within ninety days. */
    REPEATED_LATENESS(ViolationType.COMPETENCE, false, DELIVERY),
    /** Volume, timeline or specification was changed and nobody told. */
    UNANNOUNCED_CHANGE(ViolationType.INTEGRITY, false, FAIRNESS, ALIGNMENT),
    /** Twice the agreed cadence went by without contact. */
    LONG_SILENCE(ViolationType.BENEVOLENCE, false, CARE, OPENNESS),
    /** The other side had to find a trouble itself. */
    HIDDEN_ISSUE(ViolationType.INTEGRITY, true, OPENNESS),
    /** Data or other interests that were to be protected were not. */
    SECURITY_INCIDENT(ViolationType.COMPETENCE, false, FAIRNESS, QUALITY),
    /** Somebody of either side recorded it. */
    PEOPLE(null, false);

    private static final int OFTEN = 3;

    private final ViolationType type;
    private final boolean deception;
    private final Set<Aspect> aspects;

    ViolationSource(ViolationType type, boolean deception, Aspect... aspects) {
        this.type = type;
        this.deception = deception;
        this.aspects = Set.of(aspects);
    }

    /** How many facts make it worth proposing. */
    int needed() {
        return this == REPEATED_LATENESS ? OFTEN : 1;
    }

    ViolationType type() {
        return type;
    }

    boolean deception() {
        return deception;
    }

    Set<Aspect> aspects() {
        return aspects;
    }
}
