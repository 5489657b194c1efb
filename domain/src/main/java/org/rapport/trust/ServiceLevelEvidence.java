package org.rapport.trust;

import static org.rapport.trust.EvidenceKind.QUALITY_PERIOD;
import static org.rapport.trust.EvidenceKind.SLA_PERIOD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.rapport.agreement.QualityMeasured;
import org.rapport.agreement.ServicePeriodSettled;

/**
 * What measured services are worth as evidence, for whichever side owes them: a settled period the share of its service
 * levels that were met, a quality level the accepted share itself. A correction takes back what the wrong value counted.
 */
@ApplicationScoped
public class ServiceLevelEvidence {
    private EvidenceBook book;

    protected ServiceLevelEvidence() {} // CDI proxy

    @Inject
    public ServiceLevelEvidence(EvidenceBook book) {
        this.book = book;
    }

    void on(@Observes ServicePeriodSettled fact) {
        book.takeBack(fact.period(), SLA_PERIOD);
        if (fact.measured() > 0) {
            double share = (double) fact.met() / fact.measured();
            book.write(Evidence.of(SLA_PERIOD, fact.partner(), fact.side(), fact.endsOn(), share)
                    .from(fact.period(), null));
        }
    }

    void on(@Observes QualityMeasured fact) {
        book.takeBack(fact.first(), QUALITY_PERIOD);
        book.write(Evidence.of(QUALITY_PERIOD, fact.partner(), fact.side(), fact.endsOn(), fact.accepted())
                .from(fact.first(), null));
    }
}
