package org.rapport.report;

import java.time.LocalDate;
import java.util.List;

/**
 * The report of one relationship, both sides measured by the same rules. PDF, XLSX and HTML are drawn from it.
 *
 * @param partner name of the partner
 * @param place town of the partner; may be empty
 * @param finding the headline, see {@link Headline}
 * @param lede the sentences below it
 * @param figures scorecard of both sides
 * @param open promises not yet kept, earliest first
 * @param previous as-of day of the report before this one; null for the first
 * @param corrections what was corrected since then, in sentences
 * @param happened what both sides did in the last 90 days
 * @param repairs broken trust of both sides, what is missing to mend it, and what was mended in the last 90 days
 */
public record PartnerReport(
        Issue issue,
        String partner,
        String place,
        String finding,
        String lede,
        SideScore ours,
        SideScore theirs,
        Trajectory trajectory,
        Waterfall ourWaterfall,
        Waterfall theirWaterfall,
        List<Reply> replies,
        PromiseRecord promises,
        List<Figure> figures,
        List<OpenCommitment> open,
        LocalDate previous,
        List<String> corrections,
        WhatHappened happened,
        RepairsTold repairs) {

    public PartnerReport {
        replies = List.copyOf(replies);
        figures = List.copyOf(figures);
        open = List.copyOf(open);
        corrections = List.copyOf(corrections);
    }
}
