package org.rapport.report;

import java.util.List;
import org.rapport.repair.RepairTally;

/**
 * The report of all relationships a reader may see.
 *
 * @param finding the headline, see {@link Headline}
 * @param next the two findings after it, in one line; may be empty
 * @param rose partners at which the trust in either side rose within a week, and fell at neither
 * @param fell partners at which the trust in either side fell within a week
 * @param ours our promises that fell due in 4 weeks
 * @param theirs their promises that fell due in 4 weeks
 * @param warnings early warnings, ours before theirs
 * @param movers sides that moved most, losses first
 * @param quiet partners without a warning, a repair or a notice day within 60 days
 * @param rows every partner, by name
 * @param limits what the report leaves out, in sentences; empty when nothing is left out
 * @param happened what happened in the last 90 days at the partners that moved most
 * @param repairs repairs that are open, overdue, and recovered in the last 90 days
 */
public record PortfolioReport(
        Issue issue,
        String finding,
        String next,
        int rose,
        int fell,
        Kept ours,
        Kept theirs,
        List<Need> needs,
        List<Warning> warnings,
        List<Mover> movers,
        int quiet,
        List<PartnerLine> rows,
        List<String> limits,
        WhatHappened happened,
        RepairTally repairs) {

    public PortfolioReport {
        needs = List.copyOf(needs);
        warnings = List.copyOf(warnings);
        movers = List.copyOf(movers);
        rows = List.copyOf(rows);
        limits = List.copyOf(limits);
    }

    /** Does anything wait, warn or move? */
    public boolean eventful() {
        return !needs.isEmpty() || !warnings.isEmpty() || !movers.isEmpty();
    }

    /** Whether the trust in a side moved by so many points, 0 to 100, within a week. */
    public boolean moved(int points) {
        return rows.stream()
                .anyMatch(row -> Math.abs(row.ours().change()) >= points
                        || Math.abs(row.theirs().change()) >= points);
    }

    /** Partners of whom one side has not enough evidence for a score. */
    public List<PartnerLine> unknown() {
        return rows.stream()
                .filter(row -> !row.ours().known() || !row.theirs().known())
                .toList();
    }
}
