package org.rapport.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;

/** Finds out what a step of a repair depends on beside the repair itself. */
@ApplicationScoped
public class RepairFacts {
    private Repairs repairs;
    private Partners partners;
    private TrustGauge gauge;

    protected RepairFacts() {} // CDI proxy

    @Inject
    public RepairFacts(Repairs repairs, Partners partners, TrustGauge gauge) {
        this.repairs = repairs;
        this.partners = partners;
        this.gauge = gauge;
    }

    CaseFacts of(RepairCase repair, LocalDate on) {
        boolean judged = repair.state() == RepairState.EVALUATING;
        return new CaseFacts(
                on,
                judged
                        && gauge.isBack(
                                repair.partner(),
                                repair.causer(),
                                repair.violation().occurredOn(),
                                on),
                repairs.lastRepeat(repair, on).orElse(null),
                partners.withId(repair.partner()).filter(RepairFacts::sponsored).isPresent());
    }

    private static boolean sponsored(Partner partner) {
        return partner.ourSponsor() != null && partner.theirSponsor() != null;
    }
}
