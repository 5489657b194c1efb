package org.rapport.trust;

/** The named band a trust score falls in, read at the lower end of its interval; from worst to best, or not known. */
public enum Standing {
    AT_RISK,
    WATCH,
    SOUND,
    STRONG,
    /** Not enough evidence for a judgement. */
    UNKNOWN;

    /** This standing, but not better than the cap. */
    Standing cappedAt(Standing cap) {
        return this != UNKNOWN && compareTo(cap) > 0 ? cap : this;
    }
}
