package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.commitment.PromiseBook;

/** Draws the scorecards of a day: the promise figures of both sides, as they stood when the day was closed. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ScorecardBook {
    private PromiseBook promises;
    private Scorecards scorecards;

    protected ScorecardBook() {} // CDI proxy

    @Inject
    public ScorecardBook(PromiseBook promises, Scorecards scorecards) {
        this.promises = promises;
        this.scorecards = scorecards;
    }

    /** Draws both cards of a partner; doing it again for the same day replaces them. */
    public void write(UUID partner, LocalDate day) {
        promises.of(partner, day).forEach((side, figures) -> scorecards.put(Scorecard.of(partner, figures)));
    }
}
