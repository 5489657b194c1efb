package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.night.NightBook;
import org.rapport.night.Step;
import org.rapport.trust.NightMark;
import org.rapport.trust.NightScoring;

/** Scores both sides of the partners of one slice; doing it again for the same mark changes nothing. */
@Named
@Dependent
public class ScoreSlice extends Slice {
    private static final int AT_ONCE = 5_000;

    @Inject
    private NightScoring scoring;

    @Inject
    private NightBook nights;

    public ScoreSlice() {
        super(Step.SCORE);
    }

    @Override
    List<UUID> all() {
        return scoring.partners();
    }

    @Override
    void work(LocalDate closing, List<UUID> part, boolean first) {
        NightMark mark = nights.mark(closing, () -> scoring.open(closing));
        for (List<UUID> some : Halves.parts(part, AT_ONCE)) {
            Halves.work(some, partners -> scoring.score(mark, partners), this::leaveOut);
            advance(some.size());
        }
    }
}
