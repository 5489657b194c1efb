package org.rapport.batch.nightly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.rapport.partner.PartnerRow;
import org.rapport.partner.Partners;

/**
 * The partners a night works on, read in a transaction of its own: outside of one, the threads of a job would share the
 * entity manager of the request that started it, which is closed when that request ends.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class NightPartners {
    private Partners partners;

    protected NightPartners() {} // CDI proxy

    @Inject
    public NightPartners(Partners partners) {
        this.partners = partners;
    }

    /** Ids of all active partners, in the order in which they were entered. */
    public List<UUID> ids() {
        return partners.activeIds();
    }

    public PartnerRow row(UUID partner) {
        return partners.rows(List.of(partner)).get(partner);
    }
}
