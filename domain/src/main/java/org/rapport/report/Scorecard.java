package org.rapport.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.commitment.PromiseFigures;
import org.rapport.shared.Side;

/**
 * The promise figures of one side towards the other, as they stood when a business day was closed.
 *
 * @param due promises that could be judged; {@code keptStrictly} and {@code keptFairly} of them were kept
 * @param lateDays median lateness in days, negative if early; null without a fulfilled promise
 * @param inflation median of days needed by days promised (1.31: a third longer than said); null likewise
 */
public record Scorecard(
        LocalDate day,
        UUID partner,
        Side side,
        long keptStrictly,
        long keptFairly,
        long due,
        int open,
        int overdue,
        int broken,
        Double lateDays,
        Double inflation,
        int surprises)
        implements Serializable {
    static Scorecard of(UUID partner, PromiseFigures figures) {
        return new Scorecard(
                figures.asOf(),
                partner,
                figures.promisor(),
                figures.sayDo().strict().hits(),
                figures.sayDo().fair().hits(),
                figures.sayDo().strict().n(),
                figures.open(),
                figures.overdue(),
                figures.broken(),
                figures.lateDays().isKnown() ? figures.lateDays().value() : null,
                figures.inflation().isKnown() ? figures.inflation().value() : null,
                figures.surprises());
    }
}
