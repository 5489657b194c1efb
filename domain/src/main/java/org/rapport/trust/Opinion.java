package org.rapport.trust;

/**
 * An opinion of subjective logic (Jøsang 2016): how much speaks for, how much against, and how much is simply not known.
 * Belief, disbelief and uncertainty are 0..1 and add up to 1.
 */
public record Opinion(double belief, double disbelief, double uncertainty, double baseRate) {
    /** What to expect: belief plus the part of the unknown that the base rate stands for. */
    public double projected() {
        return belief + baseRate * uncertainty;
    }
}
