package org.rapport.batch.nightly;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.rapport.night.Step;
import org.rapport.partner.PartnerRow;

/** A step that works on one partner after the other: one that fails is left out by name, and the others go on. */
abstract class EachPartner extends NightStepWork {
    private static final System.Logger LOG = System.getLogger(EachPartner.class.getName());

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
            try {
                work(partner, closing);
            } catch (RuntimeException fault) {
                LOG.log(System.Logger.Level.WARNING, "Partner " + partner + " is left out", fault);
                PartnerRow row = partners.row(partner);
                skip(row.name(), fault, "/partner/" + row.code());
            }
            advance(1);
        }
        return figures();
    }
}
