package org.rapport.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.agreement.Agreements;
import org.rapport.partner.DayCloser;
import org.rapport.shared.Side;

/**
 * Judges, when the last day of a quarter is closed, whether each side left the terms alone: with every partner that an
 * agreement bound during the quarter, once.
 */
@ApplicationScoped
@Transactional
public class TermsClosing implements DayCloser {
    private TermsQuarters quarters;
    private ChangeNotices changes;
    private Agreements agreements;
    private Event<Object> events;

    protected TermsClosing() {} // CDI proxy

    @Inject
    public TermsClosing(TermsQuarters quarters, ChangeNotices changes, Agreements agreements, Event<Object> events) {
        this.quarters = quarters;
        this.changes = changes;
        this.agreements = agreements;
        this.events = events;
    }

    @Override
    public String counted() {
        return "terms-quarters";
    }

    @Override
    public int close(LocalDate day, Collection<UUID> partners) {
        LocalDate start = TermsQuarter.startOf(day);
        if (!day.equals(TermsQuarter.endOf(start)) || partners.isEmpty()) {
            return 0;
        }
        Set<UUID> judged = quarters.judged(start, partners);
        List<UUID> left =
                partners.stream().filter(partner -> !judged.contains(partner)).toList();
        List<ChangeNotice> reopened = changes.ofTerms(left, start, day).stream()
                .filter(ChangeNotice::isOneSided)
                .toList();
        List<TermsQuarter> fresh = agreements.boundDuring(left, start, day).stream()
                .flatMap(partner -> Stream.of(Side.values()).map(side -> judged(partner, side, start, reopened)))
                .toList();
        fresh.forEach(quarters::add);
        fresh.forEach(quarter -> events.fire(quarter.judged()));
        return fresh.size();
    }

    private static TermsQuarter judged(UUID partner, Side side, LocalDate start, List<ChangeNotice> reopened) {
        boolean honoured = reopened.stream().noneMatch(one -> one.partner().equals(partner) && one.by() == side);
        return new TermsQuarter(partner, side, start, honoured);
    }
}
