package org.rapport.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapport.partner.TimelineEntry;
import org.rapport.partner.TimelineKind;
import org.rapport.partner.TimelineQuery;
import org.rapport.partner.TimelineSource;
import org.rapport.shared.Side;

/** What agreements have to tell on the timeline: versions proposed and confirmed, notices, renewals. */
@ApplicationScoped
public class AgreementTimeline implements TimelineSource {
    private Agreements agreements;

    protected AgreementTimeline() {} // CDI proxy

    @Inject
    public AgreementTimeline(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<TimelineEntry> newest(TimelineQuery query, int atMost) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Agreement agreement : agreements.ofPartner(query.partner())) {
            agreement.versions().forEach(version -> tell(version, entries));
            agreement
                    .renewals()
                    .forEach(renewal -> entries.add(
                            entry(agreement, renewal.renewedOn(), Side.US, "agreementRenewed", renewal.newUntil())));
            if (agreement.noticeGivenOn() != null) {
                entries.add(entry(
                        agreement,
                        agreement.noticeGivenOn(),
                        agreement.noticeBy(),
                        "noticeGiven",
                        agreement.validUntil()));
            }
        }
        return entries.stream()
                .filter(query::wants)
                .sorted(Comparator.comparing(TimelineEntry::day).reversed())
                .limit(atMost)
                .toList();
    }

    private static void tell(AgreementVersion version, List<TimelineEntry> entries) {
        Agreement agreement = version.agreement();
        String proposed = version.number() == 1 ? "agreementDrafted" : "amendmentProposed";
        entries.add(entry(agreement, version.proposedOn(), version.proposedBy(), proposed, version.effectiveOn()));
        for (Side side : Side.values()) {
            if (version.confirmedOn(side) != null) {
                entries.add(entry(agreement, version.confirmedOn(side), side, "versionConfirmed", version.number()));
            }
        }
    }

    private static TimelineEntry entry(Agreement agreement, LocalDate day, Side side, String what, Object detail) {
        return new TimelineEntry(
                day,
                side,
                TimelineKind.AGREEMENT,
                "timeline." + what,
                List.of(agreement.reference(), agreement.title(), detail),
                agreement.id(),
                day);
    }
}
