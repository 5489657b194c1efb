package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.forecast.CoverageBook;
import org.rapport.forecast.ReferenceClasses;
import org.rapport.night.Step;
import org.rapport.shared.Side;

/** Prepares what all partners' promises say about one, and counts how often honest days have held. */
@Named
@Dependent
public class PrepareForecasts extends NightStepWork {
    @Inject
    private ReferenceClasses classes;

    @Inject
    private CoverageBook coverages;

    public PrepareForecasts() {
        super(Step.FORECAST_CLASSES);
    }

    @Override
    int total(LocalDate closing) {
        return 2 * Side.values().length;
    }

    @Override
    Map<String, Long> work(LocalDate closing) {
        classes.forget();
        for (Side side : Side.values()) {
            classes.of(side, false, closing);
            advance(1);
            classes.of(side, true, closing);
            advance(1);
        }
        coverages.write(closing);
        return Map.of("classes", 2L * Side.values().length);
    }
}
