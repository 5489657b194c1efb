package org.rapport.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.rapport.trust.TrustFixture.PARTNER;
import static org.rapport.trust.TrustFixture.day;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rapport.partner.HolidayAcknowledged;
import org.rapport.partner.HolidayIgnored;
import org.rapport.shared.Gathering;
import org.rapport.shared.Side;

class HolidayEvidenceTest {
    private static final UUID FACT = new UUID(3, 3);

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final HolidayEvidence evidence = new HolidayEvidence(
            new EvidenceBook(ledger, new EvidenceRulesTest.OnePolicy(TrustFixture.policy()), new Gathering()));

    @Test
    void a_day_put_on_their_holiday_counts_against_our_care_once() {
        evidence.on(new HolidayIgnored(FACT, PARTNER, Side.US, day(3), "Chuseok"));
        evidence.on(new HolidayIgnored(FACT, PARTNER, Side.US, day(4), "Chuseok"));
        assertThat(ledger.ofFact(FACT)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(EvidenceKind.HOLIDAY_IGNORED);
            assertThat(line.side()).isEqualTo(Side.US);
            assertThat(line.dimension()).isEqualTo(Dimension.CARE);
            assertThat(line.value()).isZero();
            assertThat(line.weight()).isEqualTo(0.3);
        });
    }

    @Test
    void a_greeting_counts_for_it_and_half_as_much_when_repeated_within_a_month() {
        evidence.on(new HolidayAcknowledged(new UUID(1, 1), PARTNER, Side.PARTNER, day(3), "Christmas"));
        evidence.on(new HolidayAcknowledged(new UUID(1, 2), PARTNER, Side.PARTNER, day(10), "New Year"));
        assertThat(ledger.ofFact(new UUID(1, 1)).get(0).weight()).isCloseTo(0.1, within(1e-12));
        assertThat(ledger.ofFact(new UUID(1, 2)).get(0).weight()).isCloseTo(0.05, within(1e-12));
        assertThat(ledger.ofFact(new UUID(1, 1)).get(0).value()).isEqualTo(1);
    }
}
