package org.rapport.performance;

/** Why a formula says that there is not enough evidence. */
public enum Lack {
    /** A variable it names has no value in the period. */
    MISSING,
    /** A variable it names rests on less than the criterion asks for. */
    TOO_FEW,
    /** With these values it cannot be computed: a division by zero. */
    UNDEFINED
}
