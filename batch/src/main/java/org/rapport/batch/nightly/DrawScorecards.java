package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.rapport.night.Step;
import org.rapport.report.ScorecardBook;

/** Draws the scorecards of both sides for each partner. */
@Named
@Dependent
public class DrawScorecards extends EachPartner {
    @Inject
    private ScorecardBook book;

    private long cards;

    public DrawScorecards() {
        super(Step.SCORECARDS);
    }

    @Override
    void work(UUID partner, LocalDate closing) {
        book.write(partner, closing);
        cards += 2;
    }

    @Override
    Map<String, Long> figures() {
        return Map.of("scorecards", cards);
    }
}
