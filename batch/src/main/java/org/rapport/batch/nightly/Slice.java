package org.rapport.batch.nightly;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.BatchStatus;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.night.NightBook;
import org.rapport.night.Step;

/** One slice of a step of the night that works on all partners. */
abstract class Slice extends AbstractBatchlet {
    @Inject
    @BatchProperty(name = "day")
    private String day;

    @Inject
    @BatchProperty(name = "slice")
    private String slice;

    @Inject
    @BatchProperty(name = "slices")
    private String slices;

    @Inject
    private NightBook book;

    @Inject
    private LeavingOut leaving;

    private final Step step;
    private final Progress progress = new Progress(this::write);

    Slice(Step step) {
        this.step = step;
    }

    /** All partners, in the order in which they are cut into slices. */
    abstract List<UUID> all();

    /** Works on the partners of this slice; {@code first} is true for one slice of the step. */
    abstract void work(LocalDate closing, List<UUID> part, boolean first) throws Exception;

    @Override
    public String process() throws Exception {
        LocalDate closing = LocalDate.parse(day);
        List<UUID> all = all();
        int at = Integer.parseInt(slice);
        int of = Integer.parseInt(slices);
        try {
            work(closing, all.subList(at * all.size() / of, (at + 1) * all.size() / of), at == 0);
            progress.tell();
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
