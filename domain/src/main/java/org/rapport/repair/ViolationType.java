package org.rapport.repair;

import org.rapport.review.Aspect;

/** Which part of trustworthiness a violation broke: the three factors of Mayer, Davis and Schoorman (1995). */
public enum ViolationType {
    /** They could not do what they promised. */
    COMPETENCE,
    /** They did not tell the truth or deal fairly. */
    INTEGRITY,
    /** They did not care what it meant for the other side. */
    BENEVOLENCE;

    /** The part of trustworthiness that a dimension of trust belongs to. */
    public static ViolationType of(Aspect aspect) {
        return switch (aspect) {
            case DELIVERY, QUALITY -> COMPETENCE;
            case OPENNESS, FAIRNESS -> INTEGRITY;
            case CARE, ALIGNMENT -> BENEVOLENCE;
        };
    }
}
