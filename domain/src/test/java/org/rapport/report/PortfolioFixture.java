package org.rapport.report;

import java.time.LocalDate;
import java.util.List;
import org.rapport.repair.RepairTally;
import org.rapport.shared.Side;
import org.rapport.trust.Standing;

/** A portfolio report of one partner, in which trust moved by some points. */
final class PortfolioFixture {
    private PortfolioFixture() {}

    static PortfolioReport moved(double ours, double theirs) {
        PartnerLine line = new PartnerLine(
                "own",
                "Own",
                "/partner/own",
                score(Side.US, ours),
                score(Side.PARTNER, theirs),
                new Kept(0, 0),
                new Kept(0, 0),
                0);
        return new PortfolioReport(
                new Issue("A", LocalDate.of(2026, 11, 16), 1, 1, 180, 360),
                "Nothing to report.",
                "",
                0,
                0,
                new Kept(0, 0),
                new Kept(0, 0),
                List.of(),
                List.of(),
                List.of(),
                1,
                List.of(line),
                List.of(),
                WhatHappened.NOTHING,
                new RepairTally(0, 0, 0));
    }

    private static SideScore score(Side side, double change) {
        return new SideScore(side, side.name(), 60, 55, 65, 40, Standing.SOUND, change, List.of());
    }
}
