package org.rapport.report;

import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

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
        int warnings) {
    /**
     * Those with most warnings first, then those with the lowest score of either side, read where its standing is read. A side
     * with too little evidence counts for nothing: it is not known to be bad.
     */
    public static final Comparator<PartnerLine> PRESSING_FIRST =
            Comparator.comparingInt(PartnerLine::warnings).reversed().thenComparingDouble(PartnerLine::lowest);

    private double lowest() {
        return known().min().orElse(Double.POSITIVE_INFINITY);
    }

    private DoubleStream known() {
        return Stream.of(ours, theirs).filter(SideScore::known).mapToDouble(SideScore::low);
    }
}
