package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.night.Step;
import org.rapport.performance.ScorecardClosing;

/** The scorecards of all partners: one for each side. */
@Named
@Dependent
public class ScorecardStep extends SlicedStep {
    @Inject
    private NightPartners partners;

    @Inject
    private ScorecardClosing closing;

    public ScorecardStep() {
        super(Step.SCORECARDS);
    }

    @Override
    int total(LocalDate night) {
        return partners.ids().size();
    }

    @Override
    Map<String, Long> figures(LocalDate night, long done) {
        return Map.of("scorecards", 2 * done, "periods-closed", closing.closedBy(night));
    }
}
