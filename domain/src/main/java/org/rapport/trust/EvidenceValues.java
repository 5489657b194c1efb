package org.rapport.trust;

/**
 * Turns what happened into a value between 0 (as bad as can be) and 1 (as promised). The numbers are part of the scoring
 * policy; the defaults are those of the science report, §1.6.
 *
 * @param lateHalfDays a promise this many days late is worth half, at least
 * @param lateHalfShare the same as a share of the days promised; the longer of the two counts
 * @param paymentHalfDays a payment this many days late is worth half
 * @param silenceZeroAt silence is worth nothing at this many cadences
 * @param toldInTime value of a slip told on the very day it was due; told at once it is 1
 * @param toldLate value of a slip told after the due day, but unasked
 * @param renegotiated value of an expectation restated at the last moment; at once it is 1
 * @param ratersCap most that several raters of one review can multiply its weight by
 */
public record EvidenceValues(
        double lateHalfDays,
        double lateHalfShare,
        double paymentHalfDays,
        double silenceZeroAt,
        double toldInTime,
        double toldLate,
        double renegotiated,
        double ratersCap) {

    /** A promise fulfilled some days after (or before) its day; {@code promisedDays} is how long it was to take. */
    public double lateness(double daysLate, double promisedDays) {
        return halving(daysLate, Math.max(lateHalfDays, lateHalfShare * promisedDays));
    }

    /** A slip told by the promisor: the earlier between committing and the due day, the better. */
    public double disclosure(double committedDay, double dueDay, double toldDay) {
        return toldDay > dueDay ? toldLate : toldInTime + (1 - toldInTime) * notice(committedDay, dueDay, toldDay);
    }

    /** A slip that the other side had to find. */
    public double hidden() {
        return 0;
    }

    /** An expectation restated before its day, with both sides' consent. */
    public double renegotiation(double committedDay, double dueDay, double toldDay) {
        return renegotiated + (1 - renegotiated) * notice(committedDay, dueDay, toldDay);
    }

    /** An answer against the time agreed for it, in the same unit. */
    public double response(double taken, double agreed) {
        return halving(taken - agreed, agreed);
    }

    /** A payment some days after (or before) its due day. */
    public double payment(double daysLate) {
        return halving(daysLate, paymentHalfDays);
    }

    /** The longest gap between contacts against the agreed cadence, in the same unit. */
    public double silence(double gap, double cadence) {
        return clamp(1 - (gap / cadence - 1) / (silenceZeroAt - 1));
    }

    /** A change announced ahead, against the notice that was agreed; 0 when unannounced. */
    public double changeNotice(double given, double agreed) {
        return agreed <= 0 ? 1 : clamp(given / agreed);
    }

    /** A rating on a scale. */
    public double rating(double rating, double lowest, double highest) {
        return clamp((rating - lowest) / (highest - lowest));
    }

    /** What several raters of one review are worth in independent raters, given how much they resemble each other. */
    public double independentRaters(int raters, double intraclassCorrelation) {
        return raters / (1 + (raters - 1) * intraclassCorrelation);
    }

    /** What the weight of a review by several raters is multiplied by. */
    public double ratersWeight(int raters, double intraclassCorrelation) {
        return Math.min(ratersCap, independentRaters(raters, intraclassCorrelation));
    }

    /** Share of the time between committing and the due day that was still left when it was told. */
    private static double notice(double committedDay, double dueDay, double toldDay) {
        return dueDay <= committedDay ? 0 : clamp((dueDay - toldDay) / (dueDay - committedDay));
    }

    private static double halving(double late, double half) {
        return late <= 0 ? 1 : Math.pow(2, -late / half);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
