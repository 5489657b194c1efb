package org.rapport.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.commitment.CommitmentFacts;
import org.rapport.commitment.Criticality;
import org.rapport.shared.Side;

/** One commitment as the rows of a file tell it: its promises in the order of their announcement and how it ended. */
final class CommitmentHistory {
    private final RowGroup group;
    private final List<SaidPromise> promises = new ArrayList<>();

    private CommitmentHistory(RowGroup group) {
        this.group = group;
        group.rows().stream()
                .map(row -> SaidPromise.of(row, promisor()))
                .sorted(Comparator.comparing(SaidPromise::announcedOn))
                .forEach(this::add);
    }

    /** The history that good rows tell. */
    static CommitmentHistory of(RowGroup group) {
        return new CommitmentHistory(group);
    }

    String partnerCode() {
        return group.first().needed("partner");
    }

    String reference() {
        return group.first().needed("reference");
    }

    Side promisor() {
        return Side.valueOf(group.first().needed("promisor"));
    }

    /** The title of the last row that has one, else the reference. */
    String title() {
        return latest("title").orElseGet(this::reference);
    }

    Criticality criticality() {
        return latest("criticality").map(Criticality::valueOf).orElse(Criticality.NORMAL);
    }

    List<SaidPromise> promises() {
        return List.copyOf(promises);
    }

    SaidPromise firstPromise() {
        return promises.get(0);
    }

    Optional<MappedRow> fulfilment() {
        return group.rows().stream()
                .filter(row -> row.day("fulfilled_on").isPresent())
                .findFirst();
    }

    Optional<LocalDate> fulfilledOn() {
        return fulfilment().flatMap(row -> row.day("fulfilled_on"));
    }

    double share() {
        return fulfilment().flatMap(row -> row.number("share")).orElse(1.0);
    }

    /** All that the rows tell, for the partner. */
    CommitmentFacts facts(UUID partner) {
        return new CommitmentFacts(
                partner,
                promisor(),
                reference(),
                title(),
                criticality(),
                promises.stream().map(SaidPromise::day).toList(),
                fulfilledOn().orElse(null),
                share(),
                recordedOn());
    }

    /** The day of the record of its fulfilment, else of its last promise; null if no row says. */
    private LocalDate recordedOn() {
        MappedRow telling =
                fulfilment().orElse(promises.get(promises.size() - 1).row());
        return telling.day("recorded_on").orElse(null);
    }

    private void add(SaidPromise promise) {
        if (promises.stream().noneMatch(promise::saysTheSameAs)) {
            promises.add(promise);
        }
    }

    private Optional<String> latest(String field) {
        return group.rows().stream()
                .filter(row -> row.text(field).isPresent())
                .reduce((earlier, later) -> later)
                .flatMap(row -> row.text(field));
    }
}
