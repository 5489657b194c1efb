package org.rapport.report;

import java.time.LocalDate;

/**
 * The figures a partner report's headline is built from.
 *
 * @param ours how far they can rely on us
 * @param theirs how far we can rely on them
 * @param ourLow day of our lowest score in the months shown; null without one
 * @param ourLowest that score
 * @param ourHighest our highest score before that day, 0 to 100
 * @param repair newest repair that is still open, ours before theirs; null without one
 * @param ourRun promises of ours since a day that tells something, such as a repair; null without one
 * @param ourRisks our open promises that will not hold by our own record
 * @param theirRisks their open promises that will not hold by their own record
 */
public record PartnerFacts(
        LocalDate asOf,
        String partner,
        SideScore ours,
        SideScore theirs,
        LocalDate ourLow,
        double ourLowest,
        double ourHighest,
        Repair repair,
        Run ourRun,
        Risks ourRisks,
        Risks theirRisks) {

    /**
     * An open repair.
     *
     * @param of what is repaired: "Antwerp pilot"
     * @param wonBack share of what was lost that has come back, 0 to 1; null where nothing is known to be lost
     */
    public record Repair(String of, Double wonBack) {}

    /** Promises since a day. */
    public record Run(Kept kept, LocalDate since) {}

    /** Promises that will not hold by the record, and the day of the first one; null when there is none. */
    public record Risks(int count, LocalDate first) {

        /** No promise is at risk. */
        public static final Risks NONE = new Risks(0, null);
    }

    /** Has our score come up from its low, without reaching what it was? */
    boolean recovering() {
        return ourLow != null && ours.overall() >= ourLowest + 3 && ours.overall() <= ourHighest - 3;
    }
}
