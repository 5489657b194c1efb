package org.rapport.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** The promises that replaced the first one. */
    List<SaidPromise> laterPromises() {
        return promises.subList(1, promises.size());
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
