package org.rapport.forecast;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the promisor's own record says of a promise, in days, with the reasons.
 *
 * @param p50 half of such promises are done by this day
 * @param p80 8 in 10 are
 * @param p95 19 in 20 are
 * @param onTime chance to be done by the promised day, 0 to 1; a forecast, not a score
 * @param n promises in the own record
 * @param weight as how many fresh ones they count
 * @param referenceN promises of comparable relationships
 * @param typicalSlip median share longer than first said, below 0 if sooner; null without an own record
 * @param coverage how often such days held so far, at 0.5, 0.8 and 0.95
 * @param noPrecedent whether nothing in the record took so long and then ended: the days are then a mere extrapolation
 * @param generic whether published figures stand in for experience
 * @param optimism how the promised day compares
 * @param reasons why, in the order in which they are told
 */
public record HonestDate(
        LocalDate p50,
        LocalDate p80,
        LocalDate p95,
        double onTime,
        int n,
        double weight,
        int referenceN,
        Double typicalSlip,
        List<Coverage> coverage,
        boolean noPrecedent,
        boolean generic,
        Optimism optimism,
        List<Reason> reasons)
        implements Serializable {

    /** How often the 8-in-10 days held. */
    public Coverage coverage80() {
        return coverage.stream().filter(one -> one.level() == 0.8).findFirst().orElse(new Coverage(0.8, 0, 0));
    }
}
