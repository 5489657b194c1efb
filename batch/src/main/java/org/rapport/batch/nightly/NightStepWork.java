package org.rapport.batch.nightly;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.rapport.night.NightBook;
import org.rapport.night.Step;

/** A step of the night that is done in one piece: written down when it begins and ends, and why it could not be done. */
abstract class NightStepWork extends AbstractBatchlet {
    @Inject
    @BatchProperty(name = "day")
    private String day;

    @Inject
    private NightBook book;

    @Inject
    private LeavingOut leaving;

    private final Step step;
    private final Progress progress = new Progress(this::write);

    NightStepWork(Step step) {
        this.step = step;
    }

    /** Does the step for the day and tells its figures, each under its name. */
    abstract Map<String, Long> work(LocalDate closing) throws Exception;

    /** How many records there are to work on. */
    abstract int total(LocalDate closing);

    @Override
    public String process() throws Exception {
        LocalDate closing = LocalDate.parse(day);
        try {
            book.begin(closing, step, total(closing));
            Map<String, Long> figures = work(closing);
            progress.tell();
            book.end(closing, step, figures);
            return BatchStatus.COMPLETED.name();
        } catch (Exception fault) {
            book.blame(closing, step + ": " + fault.getMessage());
            throw fault;
        }
    }

    @Override
    public void stop() {
        // the step is finished first; the job ends after it
    }

    void advance(int more) {
        progress.advance(more);
    }

    private void write(int more) {
        book.advance(LocalDate.parse(day), step, more);
    }

    void leaveOut(UUID partner, RuntimeException fault) {
        leaving.note(LocalDate.parse(day), step, partner, fault);
    }
}
