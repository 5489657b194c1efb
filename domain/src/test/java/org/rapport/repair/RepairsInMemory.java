package org.rapport.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.identity.Reach;
import org.rapport.shared.Page;
import org.rapport.shared.Side;

/** Violations and repairs without a database. */
public class RepairsInMemory implements Repairs {
    private final List<Violation> violations = new ArrayList<>();
    private final List<RepairCase> repairs = new ArrayList<>();

    @Override
    public void add(Violation violation) {
        violations.add(violation);
    }

    @Override
    public void add(RepairCase repair) {
        repairs.add(repair);
    }

    List<Violation> violations() {
        return List.copyOf(violations);
    }

    @Override
    public Optional<Violation> violation(UUID id) {
        return violations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<RepairCase> withId(UUID id) {
        return repairs.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<RepairCase> withLetter(UUID letter) {
        return repairs.stream()
                .filter(one -> one.parts().stream().anyMatch(part -> letter.equals(part.letter())))
                .findFirst();
    }

    @Override
    public int nextNumber(UUID partner) {
        return allWith(partner).size() + 1;
    }

    @Override
    public Page<RepairRow> page(Reach reach, RepairQuery query) {
        List<RepairRow> rows = repairs.stream()
                .filter(one -> reach.covers(one.partner()))
                .map(RepairsInMemory::row)
                .toList();
        return new Page<>(rows, rows.size(), query.first(), query.size());
    }

    @Override
    public Page<Violation> violations(Reach reach, UUID partner, ViolationState state, int first, int size) {
        List<Violation> rows = violations.stream()
                .filter(one -> one.state() == state && reach.covers(one.partner()))
                .filter(one -> partner == null || one.partner().equals(partner))
                .toList();
        return new Page<>(rows, rows.size(), first, size);
    }

    @Override
    public Optional<Violation> open(UUID partner, Side causer, ViolationSource source) {
        return violations.stream()
                .filter(one -> one.partner().equals(partner) && one.causer() == causer && one.source() == source)
                .filter(one -> one.state() == ViolationState.WATCHED || one.state() == ViolationState.PROPOSED)
                .findFirst();
    }

    @Override
    public boolean knows(ViolationSource source, UUID fact) {
        return violations.stream()
                .filter(one -> one.source() == source)
                .flatMap(one -> one.facts().stream())
                .anyMatch(one -> one.fact().equals(fact));
    }

    @Override
    public List<Violation> stale(LocalDate before, Collection<UUID> partners) {
        return violations.stream()
                .filter(one ->
                        partners.contains(one.partner()) && one.lastFactOn().isBefore(before))
                .toList();
    }

    @Override
    public Optional<LocalDate> lastRepeat(RepairCase repair, LocalDate upTo) {
        return repairs.stream()
                .filter(other -> repair.isRepeatedBy(other, upTo))
                .map(other -> other.violation().occurredOn())
                .max(LocalDate::compareTo);
    }

    @Override
    public List<RepairCase> openOn(Collection<UUID> partners, LocalDate day) {
        return repairs.stream()
                .filter(one -> partners.contains(one.partner()) && !one.state().isOver())
                .toList();
    }

    @Override
    public List<Violation> unanswered(Collection<UUID> partners, LocalDate day) {
        return violations.stream()
                .filter(one -> partners.contains(one.partner()) && one.state() == ViolationState.PROPOSED)
                .filter(one -> !one.detectedOn().isAfter(day))
                .toList();
    }

    @Override
    public List<RepairCase> allWith(UUID partner) {
        return repairs.stream().filter(one -> one.partner().equals(partner)).toList();
    }

    @Override
    public List<RepairRow> openOrEndedSince(Collection<UUID> partners, LocalDate since) {
        return repairs.stream()
                .filter(one -> partners.contains(one.partner()))
                .filter(one -> !one.state().isOver() || one.enteredOn().isAfter(since))
                .map(RepairsInMemory::row)
                .toList();
    }

    @Override
    public List<RepairRow> waiting(Reach reach, int atMost) {
        return page(reach, RepairQuery.with(null, 0, atMost)).rows().stream()
                .filter(row -> !row.state().isOver())
                .toList();
    }

    @Override
    public List<RepairDuty> actionsDue(Reach reach, Side side, LocalDate until, int atMost) {
        return List.of();
    }

    @Override
    public List<RepairStep> newestSteps(UUID partner, Side side, int atMost) {
        Stream<RepairStep> steps = allWith(partner).stream().flatMap(one -> one.steps().stream());
        return steps.filter(one -> side == null || one.side() == side)
                .sorted(Comparator.comparing(RepairStep::day).reversed())
                .limit(atMost)
                .toList();
    }

    private static RepairRow row(RepairCase one) {
        Violation violation = one.violation();
        return new RepairRow(
                one.id(),
                one.partner(),
                "own",
                "Global Logistics",
                one.number(),
                one.title(),
                one.causer(),
                violation.type(),
                violation.isDeception(),
                violation.occurredOn(),
                violation.detectedOn(),
                one.state(),
                one.enteredOn(),
                one.dueBy().orElse(null));
    }
}
