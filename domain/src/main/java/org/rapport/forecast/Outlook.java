package org.rapport.forecast;

import java.time.LocalDate;

/**
 * What is to be expected of the next promise of one promisor in one relationship, and what that rests on.
 *
 * @param curve the curve of own and reference slips
 * @param own the centre of the own record
 * @param ownPromises promises in the own record, open ones too
 * @param ownWeight their weight after forgetting
 * @param reference estimate from the comparable relationships
 * @param referencePartners comparable relationships; 0 for the generic class
 * @param referencePromises their promises
 * @param onTime chance of keeping the next promise
 * @param generic whether the built-in class stands in for missing experience
 */
public record Outlook(
        SlipCurve curve,
        Group own,
        int ownPromises,
        double ownWeight,
        Credibility reference,
        int referencePartners,
        int referencePromises,
        OnTime onTime,
        boolean generic) {

    /** Centre of the own record, drawn to the others by what they weigh. */
    public double centre() {
        return reference.centre(own);
    }

    /** The smooth forecast, for what has no precedent. */
    public SmoothSlip tail() {
        return SmoothSlip.prior(reference).after(own);
    }

    /** The day by which a share q of promises like a new one is done; beyond all precedent by the smooth tail. */
    public LocalDate day(LocalDate start, LocalDate due, double q) {
        return day(start, due, q, Double.NEGATIVE_INFINITY);
    }

    /** The same for a promise that has already reached a log slip. */
    public LocalDate day(LocalDate start, LocalDate due, double q, double reached) {
        double x = curve.quantile(q, reached).orElseGet(() -> smooth(q, reached));
        return Slip.day(start, due, x);
    }

    /** Whether the record knows an end for a share q of such promises. */
    public boolean precedent(double q, double reached) {
        return curve.quantile(q, reached).isPresent();
    }

    /** The tail speaks from where the curve ends: it may not say less than the curve has already shown. */
    private double smooth(double q, double reached) {
        double last = curve.last();
        return Math.max(tail().quantile(q, reached), Math.max(last, reached));
    }

    /**
     * Chance, 0 to 1, that a promise which has reached a log slip is done by {@code target}. The chance of the Beta model is
     * for the promised day (0); what of it lies in the days already passed is gone.
     */
    public double chance(double target, double reached) {
        if (target < reached) {
            return 0;
        }
        if (target != 0) {
            double open = curve.survival(reached);
            return open > 0 ? 1 - curve.survival(target) / open : tail().chance(target, reached);
        }
        double whole = 1 - curve.survival(0);
        double gone = whole > 0 ? (1 - curve.survival(reached)) / whole : 0;
        double p = onTime.chance();
        return Math.max(0, p * (1 - gone) / (1 - p * gone));
    }
}
