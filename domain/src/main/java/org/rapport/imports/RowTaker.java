package org.rapport.imports;

import java.util.List;
import java.util.Set;

/** Knows how to judge and take the facts of one kind of import. */
interface RowTaker {
    ImportKind kind();

    /**
     * Judges the rows of some facts, takes them if that was asked for, and says what becomes of each fact. Rows that are
     * not taken are blamed.
     */
    Taken take(List<RowGroup> groups, TakingOrder order);

    /** What became of some facts, in their order, and the codes of the partners that they bring. */
    record Taken(List<Outcome> outcomes, Set<String> newcomers) {
        /** Facts that bring no partner. */
        Taken(List<Outcome> outcomes) {
            this(outcomes, Set.of());
        }
    }
}
