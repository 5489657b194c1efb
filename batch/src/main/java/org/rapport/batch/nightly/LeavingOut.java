package org.rapport.batch.nightly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.rapport.night.NightBook;
import org.rapport.night.Step;
import org.rapport.partner.PartnerRow;

/** Leaves out a partner whom a step cannot work on, by name, so that all others go on. */
@ApplicationScoped
public class LeavingOut {
    private static final System.Logger LOG = System.getLogger(LeavingOut.class.getName());

    private NightPartners partners;
    private NightBook book;

    protected LeavingOut() {} // CDI proxy

    @Inject
    public LeavingOut(NightPartners partners, NightBook book) {
        this.partners = partners;
        this.book = book;
    }

    /** Writes down who was left out at a step of the night of the day, and why. */
    public void note(LocalDate day, Step step, UUID partner, RuntimeException fault) {
        LOG.log(System.Logger.Level.WARNING, "Partner " + partner + " is left out at " + step, fault);
        PartnerRow row = partners.row(partner);
        book.skip(day, step, row.name(), reason(fault), "/partner/" + row.code());
    }

    /** What was wrong in the first place. */
    private static String reason(Throwable fault) {
        Throwable first = fault;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        return first.getMessage() == null ? first.toString() : first.getMessage();
    }
}
