package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.rapport.issue.Prospects;

/** Finds open risks that are to be looked at again soon, or should have been. */
@ApplicationScoped
class RiskCauses implements AlertFinder {
    private Prospects prospects;

    protected RiskCauses() {} // CDI proxy

    @Inject
    RiskCauses(Prospects prospects) {
        this.prospects = prospects;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        LocalDate day = window.day();
        return prospects.risks(partners).stream()
                .filter(risk -> !risk.raisedOn().isAfter(day))
                .filter(risk -> risk.closedOn() == null || risk.closedOn().isAfter(day))
                .filter(risk -> window.isDue(AlertRule.RISK_DUE, risk.reviewOn()))
                .map(risk -> new Alert.Cause(
                        AlertRule.RISK_DUE,
                        risk.id(),
                        risk.reviewOn(),
                        risk.partner(),
                        risk.side(),
                        risk.title(),
                        null,
                        null))
                .toList();
    }
}
