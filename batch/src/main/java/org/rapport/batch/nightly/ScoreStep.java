package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.night.NightBook;
import org.rapport.night.Step;
import org.rapport.trust.NightScoring;

/** Scoring as a whole: settles once, for all slices, up to which line of evidence the night knows. */
@Named
@Dependent
public class ScoreStep extends SlicedStep {
    @Inject
    private NightScoring scoring;

    @Inject
    private NightBook nights;

    public ScoreStep() {
        super(Step.SCORE);
    }

    @Override
    void settle(LocalDate closing) {
        nights.mark(closing, () -> scoring.open(closing));
    }

    @Override
    int total(LocalDate closing) {
        return scoring.partners().size();
    }

    @Override
    Map<String, Long> figures(LocalDate closing, long done) {
        return Map.of("partners-scored", done);
    }
}
