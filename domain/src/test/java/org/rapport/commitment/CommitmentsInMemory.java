package org.rapport.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Commitments without a database. */
public class CommitmentsInMemory implements Commitments {
    private final List<Commitment> commitments = new ArrayList<>();

    @Override
    public void add(Commitment commitment) {
        commitments.add(commitment);
    }

    public List<Commitment> all() {
        return List.copyOf(commitments);
    }

    @Override
    public Optional<Commitment> withId(UUID id) {
        return commitments.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Commitment> withReference(UUID partner, String reference) {
        return withReferences(Map.of(partner, List.of(reference))).stream().findFirst();
    }

    @Override
    public List<Commitment> withReferences(Map<UUID, List<String>> references) {
        return commitments.stream()
                .filter(one -> references.getOrDefault(one.partner(), List.of()).contains(one.reference()))
                .toList();
    }

    @Override
    public Page<CommitmentRow> page(Reach reach, CommitmentQuery query) {
        List<CommitmentRow> rows = commitments.stream()
                .filter(one -> reach.covers(one.partner()))
                .map(CommitmentsInMemory::row)
                .toList();
        return new Page<>(rows, rows.size(), query.first(), query.size());
    }

    @Override
    public Map<UUID, List<RecordedCommitment>> recorded(Collection<UUID> partners, LocalDate announcedBy) {
        return recorded(partners, one -> !one.announcedOn().isAfter(announcedBy));
    }

    @Override
    public Map<UUID, List<RecordedCommitment>> recordedDue(
            Collection<UUID> partners, LocalDate after, LocalDate until) {
        return recorded(
                partners,
                one -> one.record().promises().stream()
                        .anyMatch(said ->
                                said.dueOn().isAfter(after) && said.dueOn().isBefore(until)));
    }

    private Map<UUID, List<RecordedCommitment>> recorded(Collection<UUID> partners, Predicate<Commitment> which) {
        return commitments.stream()
                .filter(one -> partners.contains(one.partner()))
                .filter(which)
                .map(one -> new RecordedCommitment(
                        one.id(),
                        one.partner(),
                        one.record(),
                        one.reports().stream()
                                .map(r -> new Word(r.status(), r.day()))
                                .toList()))
                .collect(Collectors.groupingBy(RecordedCommitment::partner));
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> ids) {
        return commitments.stream()
                .filter(one -> ids.contains(one.id()))
                .collect(Collectors.toMap(Commitment::id, Commitment::title));
    }

    @Override
    public Map<UUID, List<Said>> promisesOf(Collection<UUID> ids) {
        return commitments.stream()
                .filter(one -> ids.contains(one.id()))
                .collect(Collectors.toMap(Commitment::id, one -> one.record().promises()));
    }

    @Override
    public List<Commitment> passedUnnoticed(LocalDate day, Collection<UUID> partners) {
        return commitments.stream()
                .filter(one -> partners.contains(one.partner()) && one.dueOn().isBefore(day))
                .toList();
    }

    @Override
    public List<Promise> newestPromises(UUID partner, Side side, int atMost) {
        return of(partner).flatMap(one -> one.promises().stream()).limit(atMost).toList();
    }

    @Override
    public List<Commitment> newestEnded(UUID partner, Side side, int atMost) {
        return of(partner).filter(one -> one.endedOn() != null).limit(atMost).toList();
    }

    @Override
    public List<StatusReport> newestReports(UUID partner, Side side, int atMost) {
        return of(partner).flatMap(one -> one.reports().stream()).limit(atMost).toList();
    }

    private Stream<Commitment> of(UUID partner) {
        return commitments.stream().filter(one -> one.partner().equals(partner));
    }

    private static CommitmentRow row(Commitment one) {
        return new CommitmentRow(
                one.id(),
                one.partner(),
                "code",
                "name",
                one.promisor(),
                one.reference(),
                one.title(),
                one.criticality(),
                one.status(),
                one.announcedOn(),
                one.firstDueOn(),
                one.dueOn(),
                one.measuredDueOn(),
                one.fulfilledOn(),
                one.share(),
                one.accepted(),
                one.endedOn(),
                one.recordedOn(),
                one.lastWord(),
                one.lastWordOn());
    }
}
