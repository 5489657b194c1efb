package org.rapport.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.rapport.agreement.AgreementGate;
import org.rapport.shared.Side;

/** A partner in a standing that says so gets new agreements only with the approval of an executive. */
@ApplicationScoped
class StandingGate implements AgreementGate {
    private PerformanceBook book;

    protected StandingGate() {} // CDI proxy

    @Inject
    StandingGate(PerformanceBook book) {
        this.book = book;
    }

    @Override
    public Optional<String> reasonForApproval(UUID partner) {
        return book.standing(partner, Side.PARTNER)
                .filter(standing -> standing.demands(Consequence.APPROVAL))
                .map(Standing::name);
    }
}
