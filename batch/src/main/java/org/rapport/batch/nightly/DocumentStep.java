package org.rapport.batch.nightly;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.rapport.night.Step;

/** The documents of all partners and of the portfolio: a PDF and a workbook each. */
@Named
@Dependent
public class DocumentStep extends SlicedStep {
    @Inject
    private NightPartners partners;

    public DocumentStep() {
        super(Step.DOCUMENTS);
    }

    @Override
    int total(LocalDate closing) {
        return partners.ids().size() + 1;
    }

    @Override
    Map<String, Long> figures(LocalDate closing, long done) {
        return Map.of("documents", 2 * done);
    }
}
