package org.rapport.batch.nightly;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.night.Step;

/**
 * A step that works on some partners at once. Where that fails, they are done in ever smaller parts, see {@link Halves}: the one
 * that fails alone is left out by name, and the others go on.
 */
abstract class SomePartners extends NightStepWork {
    @Inject
    private NightPartners partners;

    private final int atOnce;

    SomePartners(Step step, int atOnce) {
        super(step);
        this.atOnce = atOnce;
    }

    /** Works on some partners, in a transaction of its own: all of them or none. */
    abstract void work(List<UUID> some, LocalDate closing);

    /** What the whole step did. */
    abstract Map<String, Long> figures();

    @Override
    int total(LocalDate closing) {
        return partners.ids().size();
    }

    @Override
    Map<String, Long> work(LocalDate closing) {
        for (List<UUID> some : Halves.parts(partners.ids(), atOnce)) {
            Halves.work(some, part -> work(part, closing), this::leaveOut);
            advance(some.size());
        }
        return figures();
    }
}
