package org.rapport.trust;

import java.util.UUID;

/** What a fact asks of the ledger: to keep a line, or to take back what an earlier fact said. */
sealed interface LedgerEntry {
    /** A line to be kept. */
    record Line(Evidence line) implements LedgerEntry {}

    /** Every line of a kind that came from a fact and still counts is to be taken back. */
    record TakenBack(UUID fact, EvidenceKind kind) implements LedgerEntry {}
}
