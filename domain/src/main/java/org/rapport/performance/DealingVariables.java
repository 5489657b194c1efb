package org.rapport.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.commitment.Median;
import org.rapport.dealing.ChangeNotice;
import org.rapport.dealing.ChangeNotices;
import org.rapport.dealing.PaymentDays;
import org.rapport.dealing.Payments;
import org.rapport.shared.Side;

/**
 * What payments and changes give to formulas. A payment belongs to the period it was due in and is late by the days after
 * it, disputes left out; a change belongs to the period it took effect in.
 */
@ApplicationScoped
@Transactional
public class DealingVariables implements VariableSource {
    private static final List<String> NAMES =
            List.of("paymentsDue", "paymentsLate", "medianPaymentDaysLate", "changesFelt", "changesInTime");

    private Payments payments;
    private ChangeNotices changes;

    protected DealingVariables() {} // CDI proxy

    @Inject
    public DealingVariables(Payments payments, ChangeNotices changes) {
        this.payments = payments;
        this.changes = changes;
    }

    @Override
    public List<Variable> variables() {
        return NAMES.stream().map(Variable::named).toList();
    }

    @Override
    public Gauge read(UUID partner, LocalDate until) {
        List<Payments.Recorded> recorded = payments.recorded(partner);
        List<ChangeNotice> told = changes.ofPartner(partner);
        return (side, period, asOf) -> {
            Map<String, Measured> values = new HashMap<>();
            paid(recorded, side, period, asOf, values);
            changed(told, side, period, asOf, values);
            return values;
        };
    }

    private static void paid(
            List<Payments.Recorded> recorded, Side side, Period period, LocalDate asOf, Map<String, Measured> values) {
        List<PaymentDays> due = recorded.stream()
                .filter(one -> one.payer() == side)
                .map(Payments.Recorded::days)
                .filter(days -> period.contains(days.dueOn()) && days.isJudged(asOf))
                .toList();
        int n = due.size();
        values.put("paymentsDue", Measured.count(n, n));
        values.put(
                "paymentsLate",
                Measured.count(due.stream().filter(days -> days.late(asOf) > 0).count(), n));
        values.put("medianPaymentDaysLate", Measured.of(Median.of(due.stream().mapToDouble(days -> days.late(asOf)))));
    }

    private static void changed(
            List<ChangeNotice> told, Side side, Period period, LocalDate asOf, Map<String, Measured> values) {
        List<ChangeNotice> felt = told.stream()
                .filter(one -> one.by() == side && period.contains(one.effectiveOn()))
                .filter(one -> !one.effectiveOn().isAfter(asOf))
                .toList();
        values.put("changesFelt", Measured.count(felt.size(), felt.size()));
        values.put(
                "changesInTime",
                Measured.count(felt.stream().filter(ChangeNotice::isInTime).count(), felt.size()));
    }
}
