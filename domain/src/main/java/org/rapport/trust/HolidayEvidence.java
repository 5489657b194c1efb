package org.rapport.trust;

import static org.rapport.trust.EvidenceKind.HOLIDAY_ACKNOWLEDGED;
import static org.rapport.trust.EvidenceKind.HOLIDAY_IGNORED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.partner.HolidayAcknowledged;
import org.rapport.partner.HolidayIgnored;

/** What greetings say about care, and days put on the other side's holidays; in the transaction of the fact. */
@ApplicationScoped
public class HolidayEvidence {
    private EvidenceBook book;

    protected HolidayEvidence() {} // CDI proxy

    @Inject
    public HolidayEvidence(EvidenceBook book) {
        this.book = book;
    }

    /** A greeting counts a little, and less with every repetition within a month. */
    void on(@Observes HolidayAcknowledged fact) {
        book.write(Evidence.of(HOLIDAY_ACKNOWLEDGED, fact.partner(), fact.side(), fact.occurredOn(), 1)
                .from(fact.deed(), fact.holiday()));
    }

    /** Told once for each fact, however often its day is moved. */
    void on(@Observes HolidayIgnored fact) {
        if (!book.has(fact.fact(), HOLIDAY_IGNORED)) {
            book.write(Evidence.of(HOLIDAY_IGNORED, fact.partner(), fact.side(), fact.occurredOn(), 0)
                    .from(fact.fact(), fact.holiday()));
        }
    }
}
