package org.rapport.report;

/**
 * One relationship in the portfolio.
 *
 * @param code short code of the partner
 * @param path where to look, below the address of the house
 * @param ourKept our promises to them that fell due in 4 weeks
 * @param theirKept their promises to us that fell due in 4 weeks
 * @param warnings early warnings of both sides
 */
public record PartnerLine(
        String code,
        String partner,
        String path,
        SideScore ours,
        SideScore theirs,
        Kept ourKept,
        Kept theirKept,
        int warnings) {}
