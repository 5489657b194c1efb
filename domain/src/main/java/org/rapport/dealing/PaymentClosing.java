package org.rapport.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.rapport.partner.DayCloser;

/** Tells, when a day is closed, which payments had been due before it and were not made; each of them once. */
@ApplicationScoped
@Transactional
public class PaymentClosing implements DayCloser {
    private Payments payments;
    private Event<Object> events;

    protected PaymentClosing() {} // CDI proxy

    @Inject
    public PaymentClosing(Payments payments, Event<Object> events) {
        this.payments = payments;
        this.events = events;
    }

    @Override
    public String counted() {
        return "payments-overdue";
    }

    @Override
    public int close(LocalDate day, Collection<UUID> partners) {
        List<PaymentOverdue> overdue = payments.passedUnnoticed(day, partners).stream()
                .map(payment -> payment.closeDay(day))
                .flatMap(Optional::stream)
                .toList();
        overdue.forEach(events::fire);
        return overdue.size();
    }
}
