package org.rapport.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.rapport.shared.Side;
import org.rapport.trust.Dimension;
import org.rapport.trust.Evidence;
import org.rapport.trust.Explanation;
import org.rapport.trust.TrustLedger;

/**
 * How good the evidence of a period was in each dimension: the mean of its values, 0 to 1, weighed as in the ledger. So
 * that whatever counts as evidence (payments, service levels, issues, reviews) can be named in a formula.
 */
@ApplicationScoped
@Transactional
public class EvidenceVariables implements VariableSource {
    private TrustLedger ledger;

    protected EvidenceVariables() {} // CDI proxy

    @Inject
    public EvidenceVariables(TrustLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public List<Variable> variables() {
        return Dimension.all().stream().map(one -> Variable.named(name(one))).toList();
    }

    @Override
    public Gauge read(UUID partner, LocalDate until) {
        Map<Side, List<Evidence>> lines = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            lines.put(side, Explanation.counting(ledger.lines(partner, side, until)));
        }
        return (side, period, asOf) -> values(lines.get(side), period);
    }

    private static Map<String, Measured> values(List<Evidence> lines, Period period) {
        Map<String, Measured> values = new HashMap<>();
        for (Dimension dimension : Dimension.all()) {
            List<Evidence> some = lines.stream()
                    .filter(line -> line.dimension() == dimension && period.contains(line.occurredOn()))
                    .toList();
            values.put(name(dimension), mean(some));
        }
        return values;
    }

    private static Measured mean(List<Evidence> lines) {
        double weight = lines.stream().mapToDouble(EvidenceVariables::weight).sum();
        double sum =
                lines.stream().mapToDouble(line -> weight(line) * line.value()).sum();
        return weight > 0 ? new Measured(sum / weight, lines.size()) : Measured.NOTHING;
    }

    private static double weight(Evidence line) {
        return line.weight() * line.reliability();
    }

    private static String name(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT) + "Evidence";
    }
}
