package org.rapport.culture;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rapport.commitment.CommitmentStatus;
import org.rapport.commitment.PromiseRecord;
import org.rapport.commitment.RecordedCommitment;
import org.rapport.commitment.Said;

/**
 * A promised day that did not hold by the promisor's own doing, and whether that was told by then: by a later day, or by
 * the word that it is at risk or off track.
 */
public record Slip(LocalDate promised, boolean early) implements Serializable {
    /** The slips of a commitment as known in the evening of a day. */
    static List<Slip> of(RecordedCommitment commitment, LocalDate today) {
        List<Slip> slips = new ArrayList<>();
        PromiseRecord record = commitment.record();
        List<Said> said = record.promises();
        for (int i = 0; i < said.size(); i++) {
            Said next = i + 1 < said.size() ? said.get(i + 1) : null;
            if (slipped(record, said.get(i), next, today)) {
                slips.add(new Slip(said.get(i).dueOn(), early(commitment, said.get(i), next)));
            }
        }
        return slips;
    }

    private static boolean slipped(PromiseRecord record, Said promise, Said next, LocalDate today) {
        if (next != null && !next.announcedOn().isAfter(promise.dueOn())) {
            return next.initiatedBy() == record.promisor() && next.dueOn().isAfter(promise.dueOn());
        }
        boolean over = promise.dueOn().isBefore(today);
        return over && !settled(record, promise.dueOn());
    }

    /** Done in full, or given up by consent, by the day. */
    private static boolean settled(PromiseRecord record, LocalDate day) {
        boolean ended = record.endedOn() != null && !record.endedOn().isAfter(day);
        boolean done = record.status() == CommitmentStatus.FULFILLED
                && record.share() >= 1
                && !record.fulfilledOn().isAfter(day);
        return done || ended && record.status() == CommitmentStatus.CANCELLED;
    }

    private static boolean early(RecordedCommitment commitment, Said promise, Said next) {
        boolean moved = next != null && !next.announcedOn().isAfter(promise.dueOn());
        return moved
                || commitment.words().stream()
                        .anyMatch(word -> word.status().warns()
                                && !word.day().isBefore(promise.announcedOn())
                                && !word.day().isAfter(promise.dueOn()));
    }
}
