package org.rapport.imports;

import java.util.List;

/** Knows how to judge and take the facts of one kind of import. */
interface RowTaker {
    ImportKind kind();

    /** Gets ready for these facts: looks up at once what is known about them. */
    Taking prepare(List<RowGroup> groups, TakingOrder order);

    /** The work on some facts of one file. */
    interface Taking {
        /** Judges the rows of one fact, takes them if that was asked for, and says what becomes of them. */
        Outcome take(RowGroup group);

        /** Partners that were, or would be, created so far. */
        int newPartners();
    }
}
