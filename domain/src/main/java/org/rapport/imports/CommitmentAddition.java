package org.rapport.imports;

import java.time.LocalDate;
import java.util.List;
import org.rapport.commitment.Commitment;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.Promise;

/** What a history adds to a commitment that is written down already; what contradicts it is blamed, never overwritten. */
record CommitmentAddition(List<SaidPromise> promises, boolean fulfils) {
    static CommitmentAddition of(Commitment known, CommitmentHistory told) {
        MappedRow row = told.firstPromise().row();
        compare(row, "promisor", known.promisor(), told.promisor());
        compare(row, "title", known.title(), told.title());
        List<SaidPromise> added = told.promises().stream()
                .filter(promise -> known.promises().stream().noneMatch(kept -> isSame(kept, promise)))
                .toList();
        boolean fulfils = told.fulfilledOn().isPresent() && known.status() == CommitmentStatus.OPEN;
        CommitmentAddition addition = new CommitmentAddition(added, fulfils);
        addition.judge(known, told);
        return addition;
    }

    boolean isEmpty() {
        return promises.isEmpty() && !fulfils;
    }

    private void judge(Commitment known, CommitmentHistory told) {
        for (SaidPromise promise : promises) {
            judge(known, promise);
        }
        told.fulfilment().filter(row -> !fulfils).ifPresent(row -> {
            compare(row, "fulfilled_on", known.fulfilledOn(), told.fulfilledOn().orElseThrow());
            compare(row, "share", known.share(), told.share());
        });
    }

    private void judge(Commitment known, SaidPromise promise) {
        LocalDate last = known.promises().get(known.promises().size() - 1).announcedOn();
        if (known.status() != CommitmentStatus.OPEN) {
            compare(promise.row(), "due_on", known.dueOn() + " (" + known.status() + ")", promise.dueOn());
        } else if (promise.announcedOn().isBefore(last)) {
            compare(promise.row(), "announced_on", last, promise.announcedOn());
        } else if (promise.equals(promises.get(0)) && promise.dueOn().equals(known.dueOn())) {
            compare(promise.row(), "announced_on", last, promise.announcedOn());
        }
    }

    private static boolean isSame(Promise kept, SaidPromise told) {
        return kept.announcedOn().equals(told.announcedOn()) && kept.dueOn().equals(told.dueOn());
    }

    private static void compare(MappedRow row, String field, Object known, Object told) {
        if (!told.equals(known)) {
            row.blame(field, Trouble.KEPT_OTHERWISE, field, known, told);
        }
    }
}
