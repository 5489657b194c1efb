package org.rapport.imports;

import java.util.List;

/** Knows how to judge and take the facts of one kind of import. */
interface RowTaker {
    ImportKind kind();

    /**
     * Judges the rows of some facts, takes them if that was asked for, and says what becomes of each fact. Rows that are
     * not taken are blamed.
     */
    Taken take(List<RowGroup> groups, TakingOrder order);

    /** What became of some facts, in their order, and how many partners were entered for them. */
    record Taken(List<Outcome> outcomes, int newPartners) {}
}
