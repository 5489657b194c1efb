package org.rapport.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
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

/** Finds sides of which a chart has warned lately that they keep promises worse than their record forecast. */
@ApplicationScoped
class EarlyWarningCauses implements AlertFinder {
    private DiagnosisBook book;
    private Partners known;

    protected EarlyWarningCauses() {} // CDI proxy

    @Inject
    EarlyWarningCauses(DiagnosisBook book, Partners known) {
        this.book = book;
        this.known = known;
    }

    @Override
    public List<Alert.Cause> causes(Collection<UUID> partners, AlertWindow window) {
        Map<UUID, Map<Side, List<JudgedPromise>>> judged = book.judged(partners, window.day());
        return known.withIds(partners).stream()
                .flatMap(partner -> warned(partner, judged.get(partner.id()), window))
                .toList();
    }

    private static Stream<Alert.Cause> warned(
            Partner partner, Map<Side, List<JudgedPromise>> judged, AlertWindow window) {
        return Stream.of(Side.values())
                .flatMap(side -> WarningChart.bernoulli(judged.get(side)).lastWarning().stream()
                        .filter(warned -> window.isRecent(AlertRule.EARLY_WARNING, warned))
                        .map(warned -> cause(partner, side, warned)));
    }

    private static Alert.Cause cause(Partner partner, Side side, LocalDate warned) {
        return new Alert.Cause(
                AlertRule.EARLY_WARNING, partner.id(), warned, partner.id(), side, partner.name(), null, null);
    }
}
