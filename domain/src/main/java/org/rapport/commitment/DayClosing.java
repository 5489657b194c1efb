package org.rapport.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.agreement.TacitRenewals;
import org.rapport.partner.DayCloser;

/**
 * Closes a business day: agreements that went on by themselves are written down, and promises whose day went by are told
 * to whoever listens, once for each promised day however often the day is closed. A promise for a day is given the
 * following day to be written down as kept.
 */
@ApplicationScoped
@Transactional
public class DayClosing implements DayCloser {
    private Commitments commitments;
    private TacitRenewals renewals;
    private Event<Object> events;

    protected DayClosing() {} // CDI proxy

    @Inject
    public DayClosing(Commitments commitments, TacitRenewals renewals, Event<Object> events) {
        this.commitments = commitments;
        this.renewals = renewals;
        this.events = events;
    }

    @Override
    public String counted() {
        return "promises-overdue";
    }

    /** Closes the day for the partners and says how many promises had passed. */
    @Override
    public int close(LocalDate day, Collection<UUID> partners) {
        renewals.writeDown(day, partners);
        List<PromiseDayPassed> passed = commitments.passedUnnoticed(day, partners).stream()
                .map(commitment -> commitment.closeDay(day))
                .flatMap(Optional::stream)
                .toList();
        passed.forEach(events::fire);
        return passed.size();
    }
}
