package org.rapport.report;

import java.time.LocalDate;
import org.rapport.shared.Side;

/**
 * A promise not yet kept.
 *
 * @param honest what the promisor's record says; null without a record
 */
public record OpenCommitment(String title, Side side, LocalDate promised, HonestDate honest) {

    /** Does the record say a later day than the promise? */
    public boolean atRisk() {
        return honest != null && honest.middle().isAfter(promised);
    }
}
