package org.rapport.batch.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.night.NightBook;
import org.rapport.night.NightView;
import org.rapport.night.Step;
import org.rapport.trust.NightScoring;

/** Writes down when a step that is done in slices begins and ends. */
@Named
@Dependent
public class SlicedStep extends AbstractStepListener {
    @Inject
    @BatchProperty(name = "day")
    private String day;

    @Inject
    @BatchProperty(name = "step")
    private String step;

    @Inject
    private StepContext context;

    @Inject
    private NightBook book;

    @Inject
    private NightPartners partners;

    @Inject
    private NightScoring scoring;

    @Override
    public void beforeStep() {
        LocalDate closing = LocalDate.parse(day);
        if (isScore()) {
            book.mark(closing, () -> scoring.open(closing));
        }
        int all = isScore() ? scoring.partners().size() : partners.ids().size() + 1;
        book.begin(closing, Step.valueOf(step), all);
    }

    @Override
    public void afterStep() {
        if (context.getBatchStatus() != BatchStatus.FAILED) {
            LocalDate closing = LocalDate.parse(day);
            long done = done(book.read(closing), Step.valueOf(step));
            book.end(
                    closing,
                    Step.valueOf(step),
                    Map.of(isScore() ? "partners-scored" : "documents", isScore() ? done : 2 * done));
        }
    }

    private static long done(NightView night, Step of) {
        long leftOut =
                night.skipped().stream().filter(skip -> skip.step() == of).count();
        return night.steps().get(of.ordinal()).done() - leftOut;
    }

    private boolean isScore() {
        return Step.valueOf(step) == Step.SCORE;
    }
}
