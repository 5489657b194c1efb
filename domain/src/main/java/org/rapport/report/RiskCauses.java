package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.issue.Prospects;

/** Finds open risks that are to be looked at again within a week, or should have been. */
@ApplicationScoped
class RiskCauses implements AlertFinder {
    private Prospects prospects;

    protected RiskCauses() {} // CDI proxy

    @Inject
    RiskCauses(Prospects prospects) {
        this.prospects = prospects;
    }

    @Override
    public List<Alert.Cause> causes(UUID partner, LocalDate day) {
        return prospects.risks(partner).stream()
                .filter(risk -> !risk.raisedOn().isAfter(day))
                .filter(risk -> risk.closedOn() == null || risk.closedOn().isAfter(day))
                .filter(risk -> AlertWindow.isDue(risk.reviewOn(), day))
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
