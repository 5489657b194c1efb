package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapport.forecast.DatesCalibrated;
import org.rapport.shared.Gathering;
import org.rapport.shared.Side;

class CalibrationEvidenceTest {
    private final LedgerInMemory ledger = new LedgerInMemory();
    private final CalibrationEvidence rule = new CalibrationEvidence(new EvidenceBook(ledger, null, new Gathering()));

    private List<Evidence> lines() {
        return ledger.lines(PARTNER, Side.PARTNER, day(90));
    }

    @Test
    void is_worth_most_when_four_days_in_five_hold() {
        rule.on(new DatesCalibrated(PARTNER, Side.PARTNER, day(90), 8, 10));

        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(EvidenceKind.PROMISE_CALIBRATION_QTR);
            assertThat(line.value()).isCloseTo(1, within(1e-12));
        });
    }

    @Test
    void is_worth_half_when_only_two_days_in_five_hold() {
        rule.on(new DatesCalibrated(PARTNER, Side.PARTNER, day(90), 4, 10));

        assertThat(lines().get(0).value()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void is_written_once_for_a_quarter() {
        rule.on(new DatesCalibrated(PARTNER, Side.PARTNER, day(90), 8, 10));
        rule.on(new DatesCalibrated(PARTNER, Side.PARTNER, day(90), 8, 10));

        assertThat(lines()).hasSize(1);
    }
}
