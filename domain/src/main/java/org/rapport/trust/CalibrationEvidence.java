package org.rapport.trust;

import static org.rapport.trust.EvidenceKind.PROMISE_CALIBRATION_QTR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.rapport.forecast.DatesCalibrated;

/** What the predictability of a side's promises in a quarter is worth as evidence; written once for a quarter. */
@ApplicationScoped
public class CalibrationEvidence {
    /** Share of 80 % days that should hold. */
    private static final double LEVEL = 0.8;

    private EvidenceBook book;

    protected CalibrationEvidence() {} // CDI proxy

    @Inject
    public CalibrationEvidence(EvidenceBook book) {
        this.book = book;
    }

    /** The nearer the share that held is to 80 %, the more its promises can be reckoned with. */
    void on(@Observes DatesCalibrated fact) {
        UUID quarter = fact(fact);
        if (!book.has(quarter, PROMISE_CALIBRATION_QTR)) {
            double share = (double) fact.held() / fact.n();
            double value = Math.max(0, 1 - Math.abs(share - LEVEL) / LEVEL);
            book.write(Evidence.of(PROMISE_CALIBRATION_QTR, fact.partner(), fact.promisor(), fact.quarterEnd(), value)
                    .from(quarter, fact.held() + " / " + fact.n()));
        }
    }

    private static UUID fact(DatesCalibrated fact) {
        String named = "calibration " + fact.partner() + fact.promisor() + fact.quarterEnd();
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
    }
}
