package org.rapport.imports;

/** What became of some rows: how many facts and rows, and how many rows had which outcome. */
record Tally(int groups, int rows, int accepted, int rejected, int unchanged, int newPartners) {
    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0);

    Tally plus(RowGroup group, Outcome outcome) {
        int size = group.rows().size();
        return new Tally(
                groups + 1,
                rows + size,
                accepted + (outcome == Outcome.ACCEPTED ? size : 0),
                rejected + (outcome == Outcome.REFUSED ? size : 0),
                unchanged + (outcome == Outcome.UNCHANGED ? size : 0),
                newPartners);
    }

    Tally withNewPartners(int more) {
        return new Tally(groups, rows, accepted, rejected, unchanged, newPartners + more);
    }
}
