package org.rapport.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** A ledger that keeps its lines in memory. */
public class LedgerInMemory implements TrustLedger {
    private final List<Evidence> lines = new ArrayList<>();

    @Override
    public List<Long> append(List<Evidence> more) {
        return more.stream()
                .map(line -> {
                    lines.add(line.kept(lines.size() + 1L, Instant.EPOCH));
                    return (long) lines.size();
                })
                .toList();
    }

    @Override
    public Optional<Evidence> line(long id) {
        return lines.stream().filter(line -> line.id() == id).findFirst();
    }

    @Override
    public List<Evidence> ofFacts(Collection<UUID> facts) {
        return counting().stream()
                .filter(line -> line.fact() != null && facts.contains(line.fact()))
                .toList();
    }

    @Override
    public List<Evidence> lines(UUID partner, Side side, LocalDate upTo) {
        return lines.stream()
                .filter(line -> line.partner().equals(partner) && line.side() == side)
                .filter(line -> !line.occurredOn().isAfter(upTo))
                .toList();
    }

    @Override
    public List<Evidence> lines(Collection<UUID> partners, LocalDate upTo) {
        return lines.stream()
                .filter(line -> partners.contains(line.partner()))
                .filter(line -> !line.occurredOn().isAfter(upTo))
                .toList();
    }

    @Override
    public Map<String, Long> known(Collection<String> externalIds) {
        Map<String, Long> known = new HashMap<>();
        lines.stream()
                .filter(line -> externalIds.contains(line.externalId()))
                .forEach(line -> known.put(line.externalId(), line.id()));
        return known;
    }

    @Override
    public int count(UUID partner, Side side, EvidenceKind kind, LocalDate from, LocalDate to) {
        return (int) counting().stream()
                .filter(line -> line.partner().equals(partner) && line.side() == side && line.kind() == kind)
                .filter(line ->
                        !line.occurredOn().isBefore(from) && !line.occurredOn().isAfter(to))
                .count();
    }

    @Override
    public Page<Evidence> page(UUID partner, int first, int size) {
        List<Evidence> all =
                lines.stream().filter(line -> line.partner().equals(partner)).toList();
        return new Page<>(all.stream().skip(first).limit(size).toList(), all.size(), first, size);
    }

    /** The lines that still count. */
    List<Evidence> counting() {
        return Explanation.counting(lines);
    }

    /** Every line ever appended. */
    List<Evidence> all() {
        return List.copyOf(lines);
    }
}
