package org.rapport.agreement;

/** Whether a service level is a floor or a ceiling. */
public enum Aim {
    AT_LEAST,
    AT_MOST;

    /** Whether a value misses a bound; the bound itself is still kept. */
    public boolean misses(double value, double bound) {
        return this == AT_LEAST ? value < bound : value > bound;
    }
}
