package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.night.Step;
import org.rapport.performance.ScorecardClosing;
import org.rapport.report.ScorecardBook;

/** Draws the scorecards of both sides for each partner of one slice, and closes the periods that have ended. */
@Named
@Dependent
public class ScorecardSlice extends Slice {
    @Inject
    private NightPartners partners;

    @Inject
    private ScorecardBook book;

    @Inject
    private ScorecardClosing closing;

    public ScorecardSlice() {
        super(Step.SCORECARDS);
    }

    @Override
    List<UUID> all() {
        return partners.ids();
    }

    @Override
    void work(LocalDate day, List<UUID> part, boolean first) {
        for (UUID partner : part) {
            Halves.work(List.of(partner), alone -> draw(partner, day), this::leaveOut);
            advance(1);
        }
    }

    private void draw(UUID partner, LocalDate day) {
        book.write(partner, day);
        closing.close(partner, day);
    }
}
