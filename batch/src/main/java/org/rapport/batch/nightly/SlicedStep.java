package org.rapport.batch.nightly;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.StepContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.night.NightBook;
import org.rapport.night.NightView;
import org.rapport.night.Step;

/** Writes down when a step that is done in slices begins and ends, and what all slices together did. */
abstract class SlicedStep extends AbstractStepListener {
    @Inject
    @BatchProperty(name = "day")
    private String day;

    @Inject
    private StepContext context;

    @Inject
    private NightBook book;

    private final Step step;

    SlicedStep(Step step) {
        this.step = step;
    }

    /** How many records all slices have to work on. */
    abstract int total(LocalDate closing);

    /** What was done, each figure under its name; {@code done} counts the records worked on, those left out not among them. */
    abstract Map<String, Long> figures(LocalDate closing, long done);

    /** What all slices go by, settled before any of them begins. */
    void settle(LocalDate closing) {}

    @Override
    public void beforeStep() {
        LocalDate closing = LocalDate.parse(day);
        settle(closing);
        book.begin(closing, step, total(closing));
    }

    @Override
    public void afterStep() {
        if (context.getBatchStatus() != BatchStatus.FAILED) {
            LocalDate closing = LocalDate.parse(day);
            book.end(closing, step, figures(closing, done(book.read(closing))));
        }
    }

    private long done(NightView night) {
        long leftOut =
                night.skipped().stream().filter(skip -> skip.step() == step).count();
        return night.steps().get(step.ordinal()).done() - leftOut;
    }
}
