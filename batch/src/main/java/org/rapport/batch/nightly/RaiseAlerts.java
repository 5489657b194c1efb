package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.night.Step;
import org.rapport.report.AlertLedger;

/** Raises the early warnings about all partners, some of them at once. */
@Named
@Dependent
public class RaiseAlerts extends SomePartners {
    private static final int AT_ONCE = 100;

    @Inject
    private AlertLedger ledger;

    private AlertLedger.Tally tally = new AlertLedger.Tally(0, 0, 0);

    public RaiseAlerts() {
        super(Step.ALERTS, AT_ONCE);
    }

    @Override
    void work(List<UUID> some, LocalDate closing) {
        tally = tally.and(ledger.write(some, closing));
    }

    @Override
    Map<String, Long> figures() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("alerts-standing", (long) tally.standing());
        figures.put("alerts-raised", (long) tally.raised());
        figures.put("alerts-again", (long) tally.again());
        return figures;
    }
}
