package org.rapport.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.rapport.shared.Side;

/** Commitments in which only what matters is named. */
final class CommitmentFixture {
    static final UUID PARTNER = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final LocalDate ANNOUNCED = LocalDate.of(2026, 3, 2);
    static final LocalDate DUE = LocalDate.of(2026, 5, 29);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final Recording BY_US = new Recording("Ewa", Side.US, TODAY);
    static final Recording BY_THEM = new Recording("Καλλιόπη", Side.PARTNER, TODAY);

    private CommitmentFixture() {}

    static Commitment ours() {
        return of(Side.US, "C-1", ANNOUNCED, DUE);
    }

    static Commitment of(Side promisor, String reference, LocalDate announced, LocalDate due) {
        return new Commitment(said(promisor, reference, announced, due), BY_US);
    }

    static NewCommitment said(Side promisor, String reference, LocalDate announced, LocalDate due) {
        return new NewCommitment(
                PARTNER, promisor, reference, "Customs pilot", null, null, null, announced, due, null, null);
    }

    static NewPromise newDay(LocalDate announced, LocalDate due, Side wishedBy) {
        return new NewPromise(announced, due, wishedBy, "why", false);
    }
}
