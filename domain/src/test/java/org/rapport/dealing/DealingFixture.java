package org.rapport.dealing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.rapport.commitment.Recording;
import org.rapport.shared.Side;

/** An invoice of 1 September, due on 1 October, seen from 17 November. */
final class DealingFixture {
    static final UUID PARTNER = UUID.fromString("018f0000-0000-7000-8000-000000000001");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
    static final LocalDate INVOICED = LocalDate.of(2026, 9, 1);
    static final LocalDate DUE = LocalDate.of(2026, 10, 1);
    static final Recording RECORDING = new Recording("Ewa", Side.US, TODAY);

    private DealingFixture() {}

    static NewPayment invoice(Side payer, String reference) {
        return new NewPayment(
                PARTNER, payer, reference, null, new BigDecimal("1200"), "EUR", INVOICED, DUE, null, null);
    }

    static Payment payment() {
        return new Payment(invoice(Side.US, "INV-1"), new AmountScale(List.of()), RECORDING);
    }

    static NewChange change(ChangeKind kind, LocalDate announced, LocalDate effective, Integer agreedDays) {
        return new NewChange(
                PARTNER, Side.US, "CH-" + kind, null, kind, "Half the volume", announced, effective, agreedDays, null);
    }
}
