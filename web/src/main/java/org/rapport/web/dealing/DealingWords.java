package org.rapport.web.dealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import org.rapport.commitment.Proportion;
import org.rapport.dealing.ChangeRow;
import org.rapport.dealing.PaymentRow;
import org.rapport.dealing.SideDealings;
import org.rapport.web.Format;
import org.rapport.web.Say;

/** Puts figures and facts of fair dealing into words. */
@Named
@ApplicationScoped
public class DealingWords {
    private Say say;
    private Format format;

    protected DealingWords() {} // CDI proxy

    @Inject
    public DealingWords(Say say, Format format) {
        this.say = say;
        this.format = format;
    }

    /** {@code 13 %, 95 % interval 5–29 %}, or that so few prove nothing. */
    public String share(Proportion counted) {
        if (!counted.isEnough()) {
            return say.of("dealing.few", counted.n());
        }
        Proportion.Bounds bounds = counted.wilson();
        return say.of("dealing.share", format.percent(counted.ratio()), format.percents(bounds.low(), bounds.high()));
    }

    /** What the page found: who paid late how often. */
    public String finding(List<SideDealings> sides) {
        SideDealings us = sides.get(0);
        SideDealings them = sides.get(1);
        boolean nothing = us.paidLate().n() + them.paidLate().n() == 0;
        return nothing
                ? say.of("dealing.finding.none")
                : say.of(
                        "dealing.finding",
                        us.paidLate().hits(),
                        us.paidLate().n(),
                        them.paidLate().hits(),
                        them.paidLate().n());
    }

    /** {@code 12,400 EUR}. */
    public String money(BigDecimal amount, String currency) {
        return format.number(amount) + "\u00a0" + currency;
    }

    /** {@code paid 3 days late}, {@code disputed}, {@code open}. */
    public String state(PaymentRow row) {
        return say.of("dealing.state." + row.state(), row.daysLate());
    }

    /** Whether a payment stands against its payer. */
    public boolean bad(PaymentRow row) {
        return row.daysLate() > 0 && row.withdrawReason() == null;
    }

    /** {@code told 67 days ahead, 30 were agreed}. */
    public String notice(ChangeRow row) {
        return row.announcedOn() == null
                ? say.of("dealing.change.untold", row.agreedDays())
                : say.of("dealing.change.told", row.givenDays(), row.agreedDays());
    }
}
