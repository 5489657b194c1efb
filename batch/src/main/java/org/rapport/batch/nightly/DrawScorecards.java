package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.rapport.night.Step;
import org.rapport.performance.ScorecardClosing;
import org.rapport.report.ScorecardBook;

/** Draws the scorecards of both sides for each partner, and closes the periods that have ended. */
@Named
@Dependent
public class DrawScorecards extends EachPartner {
    @Inject
    private ScorecardBook book;

    @Inject
    private ScorecardClosing closing;

    private long cards;
    private long closed;

    public DrawScorecards() {
        super(Step.SCORECARDS);
    }

    @Override
    void work(UUID partner, LocalDate day) {
        book.write(partner, day);
        closed += closing.close(partner, day);
        cards += 2; // counted once, also where the first try failed half-way
    }

    @Override
    Map<String, Long> figures() {
        return Map.of("scorecards", cards, "periods-closed", closed);
    }
}
