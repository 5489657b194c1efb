package org.rapport.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/** Writes down which agreements have gone on by themselves; doing it again changes nothing. */
@ApplicationScoped
@Transactional
public class TacitRenewals {
    private Agreements agreements;
    private Event<Object> events;

    protected TacitRenewals() {} // CDI proxy

    @Inject
    public TacitRenewals(Agreements agreements, Event<Object> events) {
        this.agreements = agreements;
        this.events = events;
    }

    /** Writes down the renewals up to and including the day. */
    public void writeDown(LocalDate day, Collection<UUID> partners) {
        agreements
                .tacitlyRenewed(day, partners)
                .forEach(agreement -> agreement
                        .renewTacitly(day)
                        .forEach(renewal -> events.fire(new AgreementRenewed(
                                agreement.id(), agreement.partner(), renewal.oldUntil(), renewal.newUntil(), true))));
    }
}
