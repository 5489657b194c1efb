package org.rapport.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.rapport.agreement.ServiceLevels;
import org.rapport.agreement.ServicePeriod;
import org.rapport.shared.Side;

/** What measured service levels give to formulas; a measured period belongs to the period it ended in. */
@ApplicationScoped
@Transactional
public class ServiceLevelVariables implements VariableSource {
    private static final int MOST = 1000;

    private ServiceLevels levels;

    protected ServiceLevelVariables() {} // CDI proxy

    @Inject
    public ServiceLevelVariables(ServiceLevels levels) {
        this.levels = levels;
    }

    @Override
    public List<Variable> variables() {
        return List.of(Variable.named("levelsMeasured"), Variable.named("levelsMet"));
    }

    @Override
    public Gauge read(UUID partner, LocalDate until) {
        Map<Side, List<ServicePeriod>> settled = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            settled.put(side, levels.newest(partner, side, MOST));
        }
        return (side, period, asOf) -> values(settled.get(side), period);
    }

    private static Map<String, Measured> values(List<ServicePeriod> settled, Period period) {
        List<ServicePeriod> within =
                settled.stream().filter(one -> period.contains(one.endsOn())).toList();
        long measured = within.stream().mapToLong(ServicePeriod::measured).sum();
        long met = within.stream().mapToLong(ServicePeriod::met).sum();
        return Map.of("levelsMeasured", Measured.count(measured, measured), "levelsMet", Measured.count(met, measured));
    }
}
