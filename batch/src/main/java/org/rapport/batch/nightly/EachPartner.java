package org.rapport.batch.nightly;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.night.Step;

/** A step that works on one partner after the other. */
abstract class EachPartner extends SomePartners {
    EachPartner(Step step) {
        super(step, 1);
    }

    /** Works on one partner, in a transaction of its own. */
    abstract void work(UUID partner, LocalDate closing);

    @Override
    void work(List<UUID> partners, LocalDate closing) {
        partners.forEach(partner -> work(partner, closing));
    }
}
