package org.rapport.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Makes lines of what some facts ask of the ledger, in their order, with one look at what earlier facts have said. */
final class LedgerSettlement {
    private final TrustLedger ledger;
    private final Consumer<List<Evidence>> book;
    private final Map<UUID, List<Evidence>> counting = new HashMap<>();
    private final List<Evidence> lines = new ArrayList<>();
    private final Set<UUID> facts = new HashSet<>();

    LedgerSettlement(TrustLedger ledger, Consumer<List<Evidence>> book) {
        this.ledger = ledger;
        this.book = book;
    }

    void settle(List<LedgerEntry> entries) {
        look(entries.stream()
                .filter(LedgerEntry.TakenBack.class::isInstance)
                .map(entry -> ((LedgerEntry.TakenBack) entry).fact())
                .distinct()
                .toList());
        for (LedgerEntry entry : entries) {
            if (entry instanceof LedgerEntry.TakenBack back) {
                takeBack(back.fact(), back.kind());
            } else if (entry instanceof LedgerEntry.Line added) {
                lines.add(added.line());
                facts.add(added.line().fact());
            }
        }
        append();
    }

    private void takeBack(UUID fact, EvidenceKind kind) {
        if (facts.contains(fact)) {
            append();
            look(List.of(fact));
        }
        counting.getOrDefault(fact, new ArrayList<>()).removeIf(line -> {
            boolean goes = line.kind() == kind;
            if (goes) {
                lines.add(line.reversal());
            }
            return goes;
        });
    }

    private void look(List<UUID> wanted) {
        wanted.forEach(counting::remove);
        ledger.ofFacts(wanted)
                .forEach(line -> counting.computeIfAbsent(line.fact(), none -> new ArrayList<>())
                        .add(line));
    }

    /** A line can only be taken back once it has its place. */
    private void append() {
        book.accept(List.copyOf(lines));
        lines.clear();
        facts.clear();
    }
}
