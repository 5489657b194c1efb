package org.rapport.report;

import java.time.LocalDate;
import java.util.List;
import org.rapport.shared.Side;

/**
 * One commitment in the promise record.
 *
 * @param announced day of the first promise
 * @param firstPromise day promised first
 * @param repromises later promises, in order of telling
 * @param doneOn day of fulfilment; null while open or withdrawn
 * @param honest what the record says of it; null once closed or without a record
 * @param outcome in words: "kept", "49 days late", "open, at risk"
 */
public record PromiseRow(
        String title,
        Side side,
        LocalDate announced,
        LocalDate firstPromise,
        List<Repromise> repromises,
        LocalDate doneOn,
        HonestDate honest,
        String outcome) {

    public PromiseRow {
        repromises = List.copyOf(repromises);
    }

    /** The day promised last. */
    public LocalDate promised() {
        return repromises.isEmpty()
                ? firstPromise
                : repromises.get(repromises.size() - 1).day();
    }
}
