package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.rapport.diagnosis.DiagnosisBook;
import org.rapport.diagnosis.JudgedPromise;
import org.rapport.diagnosis.WarningChart;
import org.rapport.partner.Partner;
import org.rapport.partner.Partners;
import org.rapport.shared.Side;

/** Finds sides of which a chart has warned in the last month that they keep promises worse than their record forecast. */
@ApplicationScoped
class EarlyWarningCauses implements AlertFinder {
    private DiagnosisBook book;
    private Partners partners;

    protected EarlyWarningCauses() {} // CDI proxy

    @Inject
    EarlyWarningCauses(DiagnosisBook book, Partners partners) {
        this.book = book;
        this.partners = partners;
    }

    @Override
    public List<Alert.Cause> causes(UUID partner, LocalDate day) {
        Map<Side, List<JudgedPromise>> judged = book.judged(partner, day);
        return Stream.of(Side.values())
                .flatMap(side -> WarningChart.bernoulli(judged.get(side)).lastWarning().stream()
                        .filter(warned -> AlertWindow.isWarned(warned, day))
                        .map(warned -> cause(partner, side, warned)))
                .toList();
    }

    private Alert.Cause cause(UUID partner, Side side, LocalDate warned) {
        String name = partners.withId(partner).map(Partner::name).orElse("");
        return new Alert.Cause(AlertRule.EARLY_WARNING, partner, warned, partner, side, name, null, null);
    }
}
