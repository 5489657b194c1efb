package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.agreement.QualityMeasured;
import org.rapport.agreement.ServicePeriodSettled;
import org.rapport.shared.Gathering;
import org.rapport.shared.Side;

class ServiceLevelEvidenceTest {
    private static final UUID FACT = UUID.fromString("018f0000-0000-7000-8000-00000000000e");

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ServiceLevelEvidence rules = new ServiceLevelEvidence(
            new EvidenceBook(ledger, new EvidenceRulesTest.OnePolicy(TrustFixture.policy()), new Gathering()));

    private static ServicePeriodSettled period(Side side, int met, int measured) {
        return new ServicePeriodSettled(FACT, FACT, PARTNER, side, day(30), met, measured);
    }

    @Test
    void a_period_is_worth_the_share_of_its_service_levels_that_were_met() {
        rules.on(period(Side.PARTNER, 3, 4));
        assertThat(ledger.counting()).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(EvidenceKind.SLA_PERIOD);
            assertThat(line.dimension()).isEqualTo(Dimension.QUALITY);
            assertThat(line.value()).isEqualTo(0.75);
            assertThat(line.weight()).isEqualTo(1);
            assertThat(line.occurredOn()).isEqualTo(day(30));
        });
    }

    @Test
    void it_counts_for_our_side_where_we_owe_them() {
        rules.on(period(Side.US, 1, 1));
        assertThat(ledger.counting()).singleElement().extracting(Evidence::side).isEqualTo(Side.US);
    }

    @Test
    void a_period_in_which_nothing_was_measured_is_no_evidence() {
        rules.on(period(Side.PARTNER, 0, 0));
        assertThat(ledger.all()).isEmpty();
    }

    @Test
    void a_correction_replaces_what_the_wrong_value_counted() {
        rules.on(period(Side.PARTNER, 3, 4));
        rules.on(period(Side.PARTNER, 4, 4));
        rules.on(new QualityMeasured(FACT, PARTNER, Side.PARTNER, day(30), 0.97));
        rules.on(new QualityMeasured(FACT, PARTNER, Side.PARTNER, day(30), 0.96));
        assertThat(ledger.counting()).extracting(Evidence::value).containsExactly(1.0, 0.96);
        assertThat(ledger.all()).hasSize(6);
    }
}
