package org.rapport.batch.nightly;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.night.Step;

/** A step that works on one partner after the other: one that fails is left out by name, and the others go on. */
abstract class EachPartner extends NightStepWork {
    @Inject
    private NightPartners partners;

    EachPartner(Step step) {
        super(step);
    }

    /** Works on one partner, in a transaction of its own. */
    abstract void work(UUID partner, LocalDate closing);

    /** What the whole step did. */
    abstract Map<String, Long> figures();

    @Override
    int total(LocalDate closing) {
        return partners.ids().size();
    }

    @Override
    Map<String, Long> work(LocalDate closing) {
        for (UUID partner : partners.ids()) {
            Halves.work(List.of(partner), alone -> work(partner, closing), this::leaveOut);
            advance(1);
        }
        return figures();
    }
}
