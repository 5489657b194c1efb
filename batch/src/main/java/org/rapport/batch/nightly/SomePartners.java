package org.rapport.batch.nightly;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.night.Step;
import org.rapport.partner.PartnerRow;

/**
 * A step that works on some partners at once. Where that fails, they are done one by one: the one that fails is left out by
 * name, and the others go on.
 */
abstract class SomePartners extends NightStepWork {
    private static final System.Logger LOG = System.getLogger(SomePartners.class.getName());

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
        new Bundles(atOnce, some -> work(some, closing), this::leaveOut).run(partners.ids(), this::advance);
        return figures();
    }

    private void leaveOut(UUID partner, RuntimeException fault) {
        LOG.log(System.Logger.Level.WARNING, "Partner " + partner + " is left out", fault);
        PartnerRow row = partners.row(partner);
        skip(row.name(), fault, "/partner/" + row.code());
    }
}
