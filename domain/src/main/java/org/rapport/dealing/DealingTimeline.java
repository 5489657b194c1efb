package org.rapport.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.partner.TimelineSource;
import org.rapport.shared.Side;

/** What fair dealing has to tell on the timeline: money paid or disputed, changes, requests and their answers. */
@ApplicationScoped
public class DealingTimeline implements TimelineSource {
    private Payments payments;
    private ChangeNotices changes;
    private Concessions concessions;

    protected DealingTimeline() {} // CDI proxy

    @Inject
    public DealingTimeline(Payments payments, ChangeNotices changes, Concessions concessions) {
        this.payments = payments;
        this.changes = changes;
        this.concessions = concessions;
    }

    @Override
    public List<TimelineEntry> newest(TimelineQuery query, int atMost) {
        if (query.kind() != null && query.kind() != TimelineKind.MONEY && query.kind() != TimelineKind.AGREEMENT) {
            return List.of();
        }
        List<TimelineEntry> entries = new ArrayList<>();
        payments.newest(query.partner(), query.side(), atMost).forEach(one -> entries.add(entry(one)));
        changes.ofPartner(query.partner()).forEach(one -> tell(one, entries));
        concessions.ofPartner(query.partner()).forEach(one -> tell(one, entries));
        return entries.stream()
                .filter(query::wants)
                .sorted(Comparator.comparing(TimelineEntry::day).reversed())
                .limit(atMost)
                .toList();
    }

    private static TimelineEntry entry(Payment one) {
        boolean paid = one.paidOn() != null;
        LocalDate day = paid ? one.paidOn() : one.disputedOn();
        long late = one.days().late(day);
        String what = paid ? late > 0 ? "paidLate" : "paid" : "disputed";
        return entry(
                TimelineKind.MONEY, one.payer(), day, what, List.of(one.reference(), one.dueOn(), late), one.id(), day);
    }

    private static void tell(ChangeNotice one, List<TimelineEntry> entries) {
        String what = one.announcedOn() == null ? "changeUntold" : "changeTold";
        entries.add(entry(
                TimelineKind.AGREEMENT,
                one.by(),
                one.toldOrFelt(),
                what,
                List.of(one.subject(), one.effectiveOn(), one.givenDays(), one.agreedDays()),
                one.id(),
                one.recordedOn()));
        if (one.consentedOn() != null) {
            entries.add(entry(
                    TimelineKind.AGREEMENT,
                    one.by().other(),
                    one.consentedOn(),
                    "changeConsented",
                    List.of(one.subject()),
                    one.id(),
                    one.consentedOn()));
        }
    }

    private static void tell(Concession one, List<TimelineEntry> entries) {
        entries.add(entry(
                TimelineKind.AGREEMENT,
                one.askedBy(),
                one.askedOn(),
                "flexibilityAsked",
                List.of(one.subject()),
                one.id(),
                one.recordedOn()));
        if (one.answer() != null) {
            entries.add(entry(
                    TimelineKind.AGREEMENT,
                    one.askedBy().other(),
                    one.answeredOn(),
                    "flexibility." + one.answer().name().toLowerCase(Locale.ROOT),
                    List.of(one.subject()),
                    one.id(),
                    one.answeredOn()));
        }
    }

    private static TimelineEntry entry(
            TimelineKind kind,
            Side side,
            LocalDate day,
            String what,
            List<Object> arguments,
            UUID fact,
            LocalDate recordedOn) {
        return new TimelineEntry(day, side, kind, "timeline.dealing." + what, arguments, fact, recordedOn);
    }
}
