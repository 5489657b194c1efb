package org.rapport.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.Commitments;

/** The commitments that some rows speak of, as far as they are written down already; one query a partner. */
final class KnownCommitments {
    private final Map<UUID, Map<String, Commitment>> known = new HashMap<>();

    KnownCommitments(Commitments commitments, KnownPartners partners, List<RowGroup> groups) {
        Map<UUID, List<String>> references = groups.stream()
                .map(RowGroup::first)
                .filter(row -> row.text("reference").isPresent())
                .filter(row -> row.text("partner").flatMap(partners::id).isPresent())
                .collect(Collectors.groupingBy(
                        row -> partners.id(row.needed("partner")).orElseThrow(),
                        Collectors.mapping(row -> row.needed("reference"), Collectors.toList())));
        references.forEach(
                (partner, named) -> commitments.withReferences(partner, named).forEach(this::add));
    }

    Optional<Commitment> find(UUID partner, String reference) {
        return Optional.ofNullable(known.getOrDefault(partner, Map.of()).get(Fold.of(reference)));
    }

    void add(Commitment commitment) {
        known.computeIfAbsent(commitment.partner(), none -> new HashMap<>())
                .put(Fold.of(commitment.reference()), commitment);
    }
}
